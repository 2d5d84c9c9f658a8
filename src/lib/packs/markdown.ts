import { levelWords } from '../levels.ts';
import { plural } from '../text.ts';
import { minutesOf, type Reader, type SharedPack } from './pack.ts';
import type { ShownItem, ShownSection } from './shown.ts';

/** The title to show where the sender wrote none. */
export const NO_TITLE = 'A pack for an interview';

/**
 * A pack as Markdown, for mails, tickets and notes.
 * @param absolute turns an address into a public one
 */
export function packMarkdown(
  pack: SharedPack,
  sections: readonly ShownSection[],
  { reader, absolute }: { reader: Reader; absolute: (address: string) => string },
): string {
  const facts = [pack.role, levelWords(pack.levels), plural(minutesOf(sections), 'minute')].filter(Boolean).join(' · ');
  const lines = sections.flatMap(({ title, minutes, items }) => [
    ...(title ? [`## ${escaped(title)} (${plural(minutes, 'minute')})`] : []),
    items.map((item) => itemLine(item, absolute)).join('\n'),
  ]);
  const heading = `# ${escaped(pack.title || NO_TITLE)}${reader === 'interviewer' ? ' (for the interviewer)' : ''}`;
  return `${[heading, facts, escaped(pack.note), ...lines].filter(Boolean).join('\n\n')}\n`;
}

function itemLine({ number, name, address, minutes, entry, notices }: ShownItem, absolute: (address: string) => string): string {
  const words = address ? `[${escaped(name)}](${absolute(address)})` : escaped(name);
  const below = [entry.remark ?? '', ...notices].filter(Boolean).map((line) => `\n   ${escaped(line)}`);
  return `${number}. ${words}, ${minutes} min${below.join('')}`;
}

/** Text whose punctuation stays punctuation in Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
