import type { Hit, Section } from './hit.ts';
import { isCalled, namesOf, type Typed } from './ranking.ts';

/** What is said first where a query is a concept of the glossary. */
export interface Card {
  /** The hit of the term: it stands here and not in the list of terms. */
  term: Hit;
  /** What it is not to be confused with, as `name: difference`. */
  apart: string[];
  /** The topic that explains it, at the section that has the words, where it is among the hits. */
  explained: Section | undefined;
  /** Questions of the topic that explains it. */
  questions: Section[];
}

/** A term farther down is not what was meant. */
const LOWEST = 5;
const MOST_APART = 2;
const MOST_QUESTIONS = 2;

/** The card for a query that is the name, or another name, of a term among the best hits; undefined where it is none. */
export function cardOf(hits: readonly Hit[], typed: Typed): Card | undefined {
  const term = hits
    .slice(0, LOWEST)
    .find(({ kind, names }) => kind === 'term' && names.flatMap(namesOf).some((name) => isCalled(name, typed)));
  if (!term) return undefined;
  const topic = hits.find(({ kind, address }) => kind === 'topic' && address.endsWith(`/${term.topic ?? ''}/`));
  return {
    term,
    apart: term.apart.slice(0, MOST_APART),
    explained: topic && { title: topic.title, address: topic.sections[0]?.address ?? topic.address },
    questions: hits.filter(({ kind, topic }) => kind === 'question' && topic && topic === term.topic).slice(0, MOST_QUESTIONS),
  };
}
