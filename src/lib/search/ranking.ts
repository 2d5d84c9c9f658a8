import type { HintPage } from './hints.ts';
import type { Scored } from './relaxed.ts';
import type { Suggestion } from './suggest.ts';
import type { Understood } from './understood.ts';
import { joinedWords, partedWords, stem } from './words.ts';

/** What was typed: all words, and those that carry the subject. */
export type Typed = Pick<Understood, 'words' | 'content'>;

/** A page in the order of the answer. */
export interface Ranked {
  page: number;
  score: number;
}

/** A page that has less of the best page's score is an accident of single words. */
const LEAST = 0.08;
/** What the names of a page add to its score when they say what was typed. */
const EQUAL_TITLE = 0.7;
const EQUAL_ALIAS = 0.8;
const EQUAL_HEADING = 0.4;
const LIKE_TITLE = 0.4;
/** What a topic gains by so many of its pages: a share of their scores, each next one less, terms by half. */
const GATHERED = { share: 0.5, most: 6, next: 0.9, term: 0.5 } as const;
/** Where a name has all the words, that page is meant and not the topic round it; only then. */
const CERTAIN = 4;

/**
 * The order of pages by what the index and their names say, each divided by its best. A topic comes just before the best of its
 * questions and claims: it explains what they ask.
 */
export function ranking(
  pages: readonly HintPage[],
  typed: Typed,
  scored: ReadonlyMap<number, Scored>,
  suggested: readonly Suggestion[],
): Ranked[] {
  const text = Math.max(...[...scored.values()].map(({ score }) => score), Number.MIN_VALUE);
  const named = Math.max(...suggested.map(({ score }) => score), Number.MIN_VALUE);
  const sure = suggested[0]?.sure ?? 0;
  const sums = new Map<number, number>();
  for (const [page, { score }] of scored) sums.set(page, score / text);
  for (const { page, score } of suggested) sums.set(page, (sums.get(page) ?? 0) + (sure * score) / named);
  const raised = new Map([...sums].map(([page, sum]) => [page, sum * alike(pages[page], typed)]));
  gather(raised, pages, 1 - sure ** CERTAIN);
  liftTopics(raised, pages);
  const best = Math.max(0, ...raised.values());
  return [...raised]
    .filter(([, score]) => score >= LEAST * best)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([page, score]) => ({ page, score }));
}

/** A topic gains by the best of its pages that were found, not by one alone: a single page may have the words by accident. */
function gather(scores: Map<number, number>, pages: readonly HintPage[], share: number): void {
  const found = new Map<number, number[]>();
  for (const [page, score] of scores) {
    const { kind, topic } = pages[page] ?? {};
    if (topic === undefined) continue;
    const known = found.get(topic) ?? [];
    found.set(topic, known);
    known.push(kind === 'term' ? score * GATHERED.term : score);
  }
  for (const [topic, all] of found) {
    const best = all.sort((a, b) => b - a).slice(0, GATHERED.most);
    const gain = best.reduce((sum, score, place) => sum + score * GATHERED.next ** place, 0);
    scores.set(topic, (scores.get(topic) ?? 0) + GATHERED.share * share * gain);
  }
}

/** How much a page gains by names that are, or nearly are, what was typed: 1 is nothing. */
export function alike(names: Pick<HintPage, 'title' | 'aliases' | 'headings'> | undefined, typed: Typed): number {
  if (!names || names.title === '') return 1;
  const isEqual = (name: string) => isCalled(name, typed);
  const equal = namesOf(names.title).some(isEqual) ? EQUAL_TITLE : names.aliases.some(isEqual) ? EQUAL_ALIAS : 0;
  const heading = names.headings.some(isEqual) ? EQUAL_HEADING : 0;
  return 1 + equal + heading + LIKE_TITLE * shared(keysOfName(names.title)[0], keysOfTyped(typed).content);
}

/** `in-sync replica (ISR)` is called both ways, and both at once. */
export function namesOf(title: string): string[] {
  const match = /^(.*?)\s*\((.*)\)$/.exec(title);
  return match ? [title, match[1] ?? '', match[2] ?? ''] : [title];
}

/** Words in one form, so that equal names have equal keys. */
interface Key {
  all: string;
  stems: ReadonlySet<string>;
}

function keyOf(words: readonly string[]): Key {
  const stems = new Set(words.map(stem));
  return { all: [...stems].join(' '), stems };
}

const nameKeys = new Map<string, Key[]>();

/** The keys of a name by its parted and by its joined words. Made once: with each key that somebody types all names are compared. */
function keysOfName(name: string): Key[] {
  const keys = nameKeys.get(name) ?? [partedWords(name), joinedWords(name)].map(keyOf);
  nameKeys.set(name, keys);
  return keys;
}

const typedKeys = new WeakMap<Typed, { words: Key; content: Key }>();

function keysOfTyped(typed: Typed): { words: Key; content: Key } {
  const keys = typedKeys.get(typed) ?? { words: keyOf(typed.words), content: keyOf(typed.content) };
  typedKeys.set(typed, keys);
  return keys;
}

/** Whether a name is what was typed, or the part of it that carries the subject; in any form of its words, with marks or without. */
export function isCalled(name: string, typed: Typed): boolean {
  const { words, content } = keysOfTyped(typed);
  return keysOfName(name).some(({ all }) => all !== '' && (all === words.all || all === content.all));
}

/** The share of words that two keys have in common. */
function shared(left: Key | undefined, right: Key): number {
  const common = left ? left.stems.intersection(right.stems).size : 0;
  return common === 0 || !left ? 0 : common / (left.stems.size + right.stems.size - common);
}

/** Puts each topic just before the best of its questions and claims, except before those of `apart`. */
export function liftTopics(scores: Map<number, number>, pages: readonly HintPage[], apart: ReadonlySet<number> = new Set()): void {
  for (const [page, score] of [...scores]) {
    if (apart.has(page)) continue;
    const { kind, topic } = pages[page] ?? {};
    if (topic === undefined || (kind !== 'question' && kind !== 'claim')) continue;
    if (score >= (scores.get(topic) ?? 0)) scores.set(topic, score * 1.0001);
  }
}
