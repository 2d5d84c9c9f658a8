import type { Reference } from '../lib/addresses.ts';
import type { Kind } from '../lib/ids.ts';
import { addBacklinks } from './backlinks.ts';
import type { DataOf, Entries } from './entries.ts';
import { byId, linkAreas, linkClaims, linkPacks, linkQuestions, linkTerms, linkTopics } from './link-entries.ts';

/** What every linked entry has. */
export interface Linked<K extends Kind> {
  kind: K;
  id: string;
  /** Below the base path, with a trailing slash. */
  address: string;
  /** The words that name it in a list: a topic's title, a question, a term, a claim. */
  name: string;
  data: DataOf[K];
  /** Markdown as written. */
  body: string;
  /** Entries whose text or front matter points here, other than those that the page lists anyway. */
  referencedBy: AnyEntry[];
}

export interface Area extends Linked<'area'> {
  /** 1 for the first area. */
  position: number;
  topics: Topic[];
}

export interface Topic extends Linked<'topic'> {
  area: Area;
  /** Whole minutes to read the page. */
  minutes: number;
  questions: Question[];
  terms: Term[];
  claims: Claim[];
  prerequisites: Topic[];
  related: Topic[];
  /** Topics that name this one as a prerequisite. */
  leadsTo: Topic[];
  previous?: Topic;
  next?: Topic;
}

export interface Question extends Linked<'question'> {
  topic: Topic;
  terms: Term[];
  claims: Claim[];
  previous?: Question;
  next?: Question;
}

export interface Term extends Linked<'term'> {
  /** The topic that explains it, and the address of the section that does. */
  topic: Topic;
  explainedAt: string;
  questions: Question[];
}

export interface Claim extends Linked<'claim'> {
  topics: Topic[];
  questions: Question[];
}

export interface PackItem {
  entry: Topic | Question;
  minutes: number;
  remark?: string;
}

export interface Pack extends Linked<'pack'> {
  sections: { title: string; items: PackItem[] }[];
  /** The items of all sections, in order. */
  items: PackItem[];
}

export type AnyEntry = Area | Topic | Question | Term | Claim | Pack;

/** The whole handbook, linked. Lists are in reading order; terms, claims and packs by name. */
export interface Handbook {
  areas: Area[];
  topics: Topic[];
  questions: Question[];
  terms: Term[];
  claims: Claim[];
  packs: Pack[];
  /** The entry of that kind and id, or undefined. */
  find(reference: Pick<Reference, 'kind' | 'id'>): AnyEntry | undefined;
}

/**
 * Turns entries into linked objects. Ids that name nothing are left out: `rules/` report them, and a build never gets here with one.
 * Pure: the same entries give the same handbook.
 */
export function link(entries: Entries): Handbook {
  const areas = linkAreas(entries.area);
  const topics = linkTopics(entries.topic, areas);
  const topicById = byId(topics);
  const claims = linkClaims(entries.claim, topicById);
  const terms = linkTerms(entries.term, topicById);
  const questions = linkQuestions(entries.question, topics, byId(terms), byId(claims));
  const packs = linkPacks(entries.pack, topicById, byId(questions));
  const all = new Map<string, AnyEntry>(
    [...areas, ...topics, ...questions, ...terms, ...claims, ...packs].map((entry) => [`${entry.kind}:${entry.id}`, entry]),
  );
  const find: Handbook['find'] = ({ kind, id }) => all.get(`${kind}:${id}`);
  addBacklinks([...all.values()], find);
  return { areas, topics, questions, terms, claims, packs, find };
}
