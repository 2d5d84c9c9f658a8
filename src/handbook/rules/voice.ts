import { blankCode, blankQuotations, lineAt } from '../../lib/text.ts';
import { inField, inText, type Content, type SourceEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';

const BANNED = ['simply', 'just', 'obviously', 'easy', 'of course', 'leverage', 'delve', 'robust', 'seamless'];
const WORDS = new RegExp(`(?<![\\w-])(?:${BANNED.join('|').replace(/ /g, '\\s+')})(?![\\w-])`, 'gi');
const DEPENDS = /(?<![\w-])it\s+depends(?!\s+(?:\w+\s+)?(?:up)?on\b)/gi;

/** The words that say nothing, or talk down to the reader, stand nowhere in what we say ourselves. */
export function voice({ entries }: Content): Problem[] {
  return [
    ...[...entries.topic, ...entries.question, ...entries.term, ...entries.claim].flatMap((entry) =>
      bannedIn(prose(entry.body)).map(({ word, offset }) => problem(word, inText(entry, lineAt(entry.body, offset)))),
    ),
    ...entries.topic.flatMap((topic) => inFields(topic, { gist: topic.data.gist })),
    ...entries.question.flatMap((question) => inFields(question, { think: question.data.think, say: question.data.say })),
    ...entries.term.flatMap((term) => inFields(term, { meaning: term.data.meaning })),
    ...entries.claim.flatMap((claim) => inFields(claim, { right: claim.data.right })),
  ];
}

function inFields(entry: SourceEntry, fields: Record<string, string>): Problem[] {
  return Object.entries(fields).flatMap(([field, text]) =>
    bannedIn(prose(text)).map(({ word }) => problem(`${field}: ${word}`, inField(entry, [field]))),
  );
}

/** The text without code, other people's words, addresses and ids, each character where it was. */
function prose(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return blankQuotations(blankCode(text)).replace(/\]\([^)]*\)|\{#[^}]*\}|<[^>]*>|https?:\S+/g, blank);
}

function bannedIn(text: string): { word: string; offset: number }[] {
  const found = [...text.matchAll(WORDS), ...text.matchAll(DEPENDS)];
  return found.map((match) => ({ word: match[0].replace(/\s+/g, ' '), offset: match.index })).sort((a, b) => a.offset - b.offset);
}

function problem(word: string, place: { file: string; line: number }): Problem {
  const depends = /it depends$/i.test(word);
  return {
    rule: 'voice',
    ...place,
    message: `"${word}" is a word that we do without.`,
    cure: depends ? 'Say on what it depends.' : 'Leave it out, or say what it stands for: a number, a condition, a reason.',
  };
}
