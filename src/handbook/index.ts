import { getCollection, render, type CollectionEntry } from 'astro:content';
import { parse } from 'yaml';
import spine from '../content/areas.yaml?raw';
import moved from '../content/moved.yaml?raw';
import retired from '../content/retired.yaml?raw';
import { addressOf } from '../lib/addresses.ts';
import { movesIn } from '../lib/moved-file.ts';
import { placeOf, sectionsMovedFrom } from '../lib/moves.ts';
import type { Entries } from './entries.ts';
import { packItems } from './pack-items.ts';
import { parseRetired } from './parse-retired.ts';
import { link, type Claim, type Question, type Term, type Topic } from './link.ts';

export type { Area, Claim, Pack, Question, Term, Topic } from './link.ts';

// A build was checked before Astro loaded a single entry (integrations/check-content.ts); a writer's page is checked at each reload.
if (import.meta.env.DEV) {
  const [{ checkContent }, { ContentError }] = await Promise.all([import('./check.ts'), import('./problem.ts')]);
  const problems = checkContent(process.cwd());
  if (problems.length > 0) throw new ContentError(problems);
}

const [areas, topics, questions, terms, claims, packs] = await Promise.all([
  getCollection('areas'),
  getCollection('topics'),
  getCollection('questions'),
  getCollection('terms'),
  getCollection('claims'),
  getCollection('packs'),
]);

const plain = <E extends { id: string; data: unknown; body?: string }>({ id, data, body }: E) => ({
  id,
  data: data as E['data'],
  body: body ?? '',
});

// Astro keeps its collections sorted by id; the order of the areas is the order of their file.
const order = (parse(spine) as { id: string }[]).map(({ id }) => id);
areas.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));

const entries: Entries = {
  area: areas.map(plain),
  topic: topics.map(plain),
  question: questions.map(plain),
  term: terms.map(plain),
  claim: claims.map(plain),
  pack: packs.map(plain),
};

const moves = movesIn(moved);

/** The whole content, linked. The only place that reads it. */
export const handbook = link(entries);

/** What packs list: every topic and question, and what was removed. */
export const PACK_ITEMS = packItems(handbook, moves, parseRetired(retired).retired.byKey);

/** The address of the file that holds it. */
export const PACK_ITEMS_ADDRESS = `/pack-items/${PACK_ITEMS.hash}.json`;

type Rendered = CollectionEntry<'topics' | 'questions' | 'terms' | 'claims'>;
const rendered = new Map<string, Rendered>([
  ...topics.map((entry) => [`topic:${entry.id}`, entry] as const),
  ...questions.map((entry) => [`question:${entry.id}`, entry] as const),
  ...terms.map((entry) => [`term:${entry.id}`, entry] as const),
  ...claims.map((entry) => [`claim:${entry.id}`, entry] as const),
]);

/** The text of an entry as a component, with its headings. */
export async function contentOf(entry: Topic | Question | Term | Claim) {
  const source = rendered.get(`${entry.kind}:${entry.id}`);
  if (!source) throw new Error(`${entry.kind} "${entry.id}" has no text`);
  return render(source);
}

/** Sections that moved away from an entry's page: the anchor that old links have, and the entry and address where it is now. */
export function movedSections({ kind, id }: Topic | Question): { anchor: string; name: string; address: string }[] {
  return sectionsMovedFrom(placeOf({ kind, id }), moves).flatMap(({ anchor, to }) => {
    const entry = handbook.find(to);
    return entry ? [{ anchor, name: entry.name, address: addressOf(to) }] : [];
  });
}
