import { LEVELS } from '../levels.ts';
import { KINDS } from '../ids.ts';
import type { Commonness, HintPage, Hints } from './hints.ts';
import { sameWords } from './same-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { joinedWords, partedWords } from './words.ts';

/** The record of a page as the index keeps it: the part that hints are made of. */
export interface IndexedRecord {
  /** The name of the record: pages are numbered in the order of these names, here and in the browser. */
  id: string;
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  anchors: readonly { element: string; id: string; text: string }[];
}

/** A heading that stands on every page says nothing of this one. */
const EVERYWHERE = /^(questions|mistakes|sources|terms)$/;
/** On fewer pages than this a word is rare; on more than the next it is common. */
const COMMONNESS = [4, 16] as const;
const SAYS_NOTHING = 3;
/** A word of a title or a heading that stands on so many pages is told whatever the room. */
const MOST_TITLED = 3;
/** Nobody types these as one word: `10000connections`. */
const FIGURES = /^\d+[a-z]{3}/;

/**
 * The hints of some pages.
 * @param fewest words of the text that stand on fewer pages are left out; words of titles, other names and headings never are
 */
export function hintsOf(records: readonly IndexedRecord[], fewest: number): Hints {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map(sorted.map(({ url }, place) => [url, place]));
  const words = wordsOf(sorted, fewest);
  return { pages: sorted.map((record) => pageOf(record, places)), words, same: sameWords((word) => words.has(word)) };
}

function pageOf({ url, meta, filters, anchors }: IndexedRecord, places: ReadonlyMap<string, number>): HintPage {
  const kind = KINDS.find((known) => filters.kind?.includes(known)) ?? 'topic';
  const isTold = kind === 'topic' || kind === 'term';
  return {
    kind,
    area: filters.area?.[0] ?? '',
    levels: LEVELS.filter((level) => filters.level?.includes(level)),
    topic: kind === 'topic' ? undefined : places.get(`/topics/${filters.topic?.[0] ?? ''}/`),
    title: isTold ? (meta.title ?? '') : '',
    address: isTold ? url : '',
    aliases: kind === 'topic' ? aliasesOf(meta) : [],
    headings: kind === 'topic' ? headingsOf(anchors) : [],
  };
}

function aliasesOf({ aliases = '' }: IndexedRecord['meta']): string[] {
  return aliases.split(';').flatMap((alias) => alias.trim() || []);
}

function headingsOf(anchors: IndexedRecord['anchors']): HintPage['headings'] {
  return anchors
    .filter(({ element, id, text }) => /^h[23]$/.test(element) && id !== '' && text !== '' && !EVERYWHERE.test(id))
    .map(({ text }) => text.replace(/[\t;]/g, ','));
}

/**
 * Each word of the site with its commonness: all words of the names of topics and terms, common ones of other titles and of headings,
 * and fewer of the text. Ciphers and single letters are only worth their place in names.
 */
function wordsOf(records: readonly IndexedRecord[], fewest: number): Map<string, Commonness> {
  const pages = new Map<string, number>();
  const named = new Set<string>();
  const titled = new Set<string>();
  for (const { meta, content, anchors, filters } of records) {
    const names = `${meta.title ?? ''} ${meta.aliases ?? ''}`;
    const headings = anchors.filter(({ element }) => /^h\d$/.test(element)).map(({ text }) => text);
    const isTold = filters.kind?.some((kind) => kind === 'topic' || kind === 'term') === true;
    for (const word of partedWords(names)) (isTold ? named : titled).add(word);
    for (const word of partedWords(headings.join(' '))) titled.add(word);
    // A compound is a word where people type it as one: in names, not in every line of code.
    for (const word of isTold ? joinedWords(names) : []) if (!FIGURES.test(word)) named.add(word);
    for (const word of new Set(partedWords(`${names} ${headings.join(' ')} ${content}`))) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  const isCommon = (word: string) => (pages.get(word) ?? 0) >= (titled.has(word) ? Math.min(fewest, MOST_TITLED) : fewest);
  const kept = [...new Set([...named, ...pages.keys()])].filter(
    (word) => named.has(word) || (isCommon(word) && word.length > 2 && !/\d/.test(word)),
  );
  const told = kept.map((word): [string, Commonness] => [word, commonness(pages.get(word) ?? 1)]);
  return new Map([...told, ...STOP_WORDS.map((word): [string, Commonness] => [word, SAYS_NOTHING])]);
}

function commonness(pages: number): Commonness {
  return COMMONNESS.filter((most) => pages >= most).length as Commonness;
}
