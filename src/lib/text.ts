/**
 * Replaces code (fences and inline) by blanks, so that what follows keeps its line. A line of a fence becomes empty;
 * inline code keeps its length, and may go on over a line break as prose does.
 */
export function blankCode(markdown: string): string {
  return blankFences(markdown).replace(INLINE_CODE, blank);
}

/** A run of backticks up to the next run of the same length, within one paragraph. */
const INLINE_CODE = /(?<![`\\])(`+)(?!`)(?:(?!\n[ \t\r]*\n)[\s\S])*?(?<!`)\1(?!`)/g;

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function blankFences(markdown: string): string {
  let fence: string | undefined;
  return markdown
    .split('\n')
    .map((line) => {
      if (fence) {
        const end = /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
        if (end?.startsWith(fence)) fence = undefined;
        return '';
      }
      fence = /^\s*(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line)?.slice(1).find(Boolean);
      return fence ? '' : line;
    })
    .join('\n');
}

/** Replaces what stands in double quotation marks by blanks: another's words, within one paragraph. */
export function blankQuotations(text: string): string {
  return text.replace(/“(?:(?!\n[ \t\r]*\n)[^”])*”|"(?:(?!\n[ \t\r]*\n)[^"])*"/g, blank);
}

/** The line, from 1, on which a character of a text stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Words separated by white space. */
export function wordCount(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** What a reader reads of an MDX text: no code, no tags, links as their words. */
export function readableText(markdown: string): string {
  return blankCode(markdown)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{#[\w-]+\}/g, ' ')
    .replace(/\*+|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/[#|>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Silent reading of technical prose: about 200 words a minute. */
const WORDS_PER_MINUTE = 200;
/** A line of code is looked at about as long as eight words are read. */
const WORDS_PER_CODE_LINE = 8;

/** Whole minutes to read an MDX text with its code, at least 1. */
export function readingMinutes(markdown: string): number {
  const words = wordCount(readableText(markdown)) + codeLineCount(markdown) * WORDS_PER_CODE_LINE;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** The lines inside fences that are not blank. */
function codeLineCount(markdown: string): number {
  const prose = blankCode(markdown).split('\n');
  const fenceMark = /^\s*(`{3,}|~{3,})/;
  return markdown.split('\n').filter((line, index) => line.trim() !== '' && !fenceMark.test(line) && prose[index] === '').length;
}

/** `2026-11-24` as `24 Nov 2026`. */
export function shortDate(date: string): string {
  return formatted(date, 'short');
}

/** `2026-11-24` as `24 November 2026`. */
export function longDate(date: string): string {
  return formatted(date, 'long');
}

function formatted(date: string, month: 'short' | 'long'): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** `plural(1, 'topic')` is `1 topic`, `plural(3, 'topic')` is `3 topics`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
