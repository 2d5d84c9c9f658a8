import { KINDS, type Kind } from '../ids.ts';
import { LEVELS, type Level } from '../levels.ts';
import { addressOf, withBase } from '../addresses.ts';

/** What is known of a page before the index is asked. */
export interface HintPage {
  kind: Kind;
  area: string;
  levels: Level[];
  /** The place, among all pages, of the topic that a question, a term or a claim belongs to. */
  topic: number | undefined;
  /** Title, address, other names and headings are told of topics and terms only: the rest would not fit. */
  title: string;
  address: string;
  aliases: string[];
  headings: string[];
}

/** How often a word stands on pages, roughly: a rare one is a worse guess for what somebody meant. 3 is a word that says nothing. */
export type Commonness = 0 | 1 | 2 | 3;

/** Small facts of all pages, in the order of their records in the index, and the words of the site. */
export interface Hints {
  pages: HintPage[];
  words: ReadonlyMap<string, Commonness>;
  /** Words of the site that may stand for a word. */
  same: ReadonlyMap<string, readonly string[]>;
}

/** The form of the file. A reader of this code never takes another. */
const VERSION = 4;
/** Marks of commonness, from 0 on. */
const MARKS = ' ,;.';
const MOST_SHARED = 35;

/** A page as one line: letters for its facets, then title, id where it is not the slug of the title, other names, headings. */
function line({ kind, area, levels, topic, title, address, aliases, headings }: HintPage, areas: readonly string[]): string {
  const mask = levels.reduce((sum, level) => sum + 2 ** LEVELS.indexOf(level), 0);
  const facets = `${KINDS.indexOf(kind)}${mask}${areas.indexOf(area).toString(36)} ${topic?.toString(36) ?? ''}`.trimEnd();
  const id = address.split('/')[2] ?? '';
  const told = [title, title !== '' && id === slug(title) ? '' : id, aliases.join(';'), headings.join(';')];
  return [facets, ...told].join('\t').replace(/\t+$/, '');
}

/** The content of the hints file. */
export function hintsFile({ pages, words, same }: Hints): string {
  const areas = [...new Set(pages.map(({ area }) => area))].sort();
  const facets: readonly string[] = [...KINDS, ...LEVELS];
  // Filters and their counts go by these words, whichever they are.
  if (areas.some((area) => facets.includes(area))) throw new Error(`No area may be called ${facets.join(', ')}.`);
  const lines = [...same].map(([word, others]) => [word, ...others].join(' '));
  return JSON.stringify({
    version: VERSION,
    areas,
    pages: pages.map((page) => line(page, areas)).join('\n'),
    words: frontCoded(words),
    same: lines.join('\n'),
  });
}

/** The hints in a value that was read as JSON. Fails where it holds none. Addresses get the base path. */
export function hintsIn(value: unknown, base = '/'): Hints {
  const { version, areas, pages, words, same } = value as Record<'pages' | 'words' | 'same', string> & { version: number; areas: string[] };
  if (version !== VERSION) throw new Error('These are no hints.');
  const pageIn = (text: string): HintPage => {
    const [facets = '', title = '', named = '', aliases = '', headings = ''] = text.split('\t');
    const [code = '', topic = ''] = facets.split(' ');
    const kind = KINDS[Number(code[0])] ?? 'topic';
    return {
      kind,
      area: areas.at(parseInt(code.slice(2), 36)) ?? '',
      levels: LEVELS.filter((_, place) => (Number(code[1]) >> place) % 2),
      topic: topic ? parseInt(topic, 36) : undefined,
      title,
      address: title && withBase(base, addressOf({ kind, id: named || slug(title) })),
      aliases: listIn(aliases),
      headings: listIn(headings),
    };
  };
  return {
    pages: pages.split('\n').map(pageIn),
    words: frontDecoded(words),
    same: new Map(
      same.split('\n').map((each) => {
        const [word = '', ...others] = each.split(' ');
        return [word, others];
      }),
    ),
  };
}

function listIn(text: string): string[] {
  return text.split(';').filter(Boolean);
}

/** The id that a title would have: most ids are that, and need not be written. */
function slug(title: string): string {
  return title
    .replace(/\(.*?\)/g, '')
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Sorted words, each as the number of letters that it shares with the one before, its other letters, and a mark for its commonness. */
function frontCoded(words: ReadonlyMap<string, Commonness>): string {
  let before = '';
  const coded = [...words.keys()].sort().map((word) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
    before = word;
    return shared.toString(36) + word.slice(shared) + MARKS.charAt(words.get(word) ?? 0);
  });
  return coded.join('');
}

function frontDecoded(text: string): Map<string, Commonness> {
  let before = '';
  const words = new Map<string, Commonness>();
  for (const [, shared = '', rest = '', mark = ''] of text.matchAll(/(.)([^ ,;.]*)([ ,;.])/g)) {
    before = before.slice(0, parseInt(shared, 36)) + rest;
    words.set(before, MARKS.indexOf(mark) as Commonness);
  }
  return words;
}
