import type { HintPage } from './hints.ts';
import { add } from './rarity.ts';
import type { Scores } from './relaxed.ts';
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
const EQUAL_NAME = 0.8;
const EQUAL_HEADING = 0.4;
/** What a topic gains by so many of its pages: a share of their scores. */
const GATHERED = { share: 0.5, most: 6 } as const;
/** Where a name has all the words, that page is meant and not the topic round it; only then. */
const CERTAIN = 4;

/** The order of pages by what the index and their names say, each divided by its best. */
export function ranking(pages: readonly HintPage[], typed: Typed, scores: Scores, suggested: readonly Suggestion[]): Ranked[] {
  const text = best(scores);
  const [named] = suggested;
  const sure = named?.sure ?? 0;
  const sums = new Map([...scores].map(([page, score]) => [page, score / text]));
  // The first suggestion is the best.
  for (const { page, score } of suggested) add(sums, page, (sure * score) / (named?.score ?? 1));
  for (const [page, sum] of sums) sums.set(page, sum * alike(pages[page], typed));
  gather(sums, pages, 1 - sure ** CERTAIN);
  const least = LEAST * best(sums);
  return [...sums]
    .map(([page, score]) => ({ page, score }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function best(scores: Scores): number {
  return Math.max(Number.MIN_VALUE, ...scores.values());
}

/** A topic gains by the best of its pages that were found, not by one alone: a single page may have the words by accident. */
function gather(scores: Scores, pages: readonly HintPage[], share: number): void {
  const belonging = Map.groupBy(scores, ([page]) => pages[page]?.topic);
  for (const [topic, found] of belonging) {
    if (topic === undefined) continue;
    found
      .sort(([, a], [, b]) => b - a)
      .slice(0, GATHERED.most)
      .forEach(([, score]) => add(scores, topic, GATHERED.share * share * score));
  }
}

/** How much a page gains by names that are what was typed: 1 is nothing. */
export function alike(names: Pick<HintPage, 'title' | 'aliases' | 'headings'> | undefined, typed: Typed): number {
  if (!names?.title) return 1;
  const isEqual = (name: string) => isCalled(name, typed);
  const { title, aliases, headings } = names;
  return 1 + EQUAL_NAME * Number([...namesOf(title), ...aliases].some(isEqual)) + EQUAL_HEADING * Number(headings.some(isEqual));
}

/** `in-sync replica (ISR)` is called both ways, and both at once. */
export function namesOf(title: string): string[] {
  return [title, ...(/^(.*?)\s*\((.*)\)$/.exec(title)?.slice(1) ?? [])];
}

/** Words in one form, so that equal names have equal keys. */
function keyOf(words: readonly string[]): string {
  return [...new Set(words.map(stem))].join(' ');
}

const nameKeys = new Map<string, string[]>();

/** The keys of a name by its parted and by its joined words. Made once: with each key that somebody types all names are compared. */
function keysOfName(name: string): string[] {
  const keys = nameKeys.get(name) ?? [partedWords(name), joinedWords(name)].map(keyOf).filter(Boolean);
  nameKeys.set(name, keys);
  return keys;
}

const typedKeys = new WeakMap<Typed, string[]>();

/** Whether a name is what was typed, or the part of it that carries the subject; in any form of its words, with marks or without. */
export function isCalled(name: string, typed: Typed): boolean {
  const keys = typedKeys.get(typed) ?? [typed.words, typed.content].map(keyOf);
  typedKeys.set(typed, keys);
  return keysOfName(name).some((key) => keys.includes(key));
}
