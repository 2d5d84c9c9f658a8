import type { Piece } from './excerpt.ts';
import type { Hit } from './hit.ts';
import { isCalled, namesOf, type Typed } from './ranking.ts';

/** What is said first where a query is a concept of the glossary. */
export interface Card {
  /** The hit of the term: it stands here and not in the list of terms. */
  term: Hit;
  /** What it is not to be confused with, and how that differs. */
  apart: { name: string; difference: string }[];
  /** The topic that explains it, at the section that has the words, where it is among the hits. */
  explained: { title: Piece[]; address: string } | undefined;
  /** Questions of the topic that explains it. */
  questions: { title: Piece[]; address: string }[];
}

/** A term farther down is not what was meant. */
const LOWEST = 5;
const MOST_APART = 2;
const MOST_QUESTIONS = 2;

/** The card for a query that is the name, or another name, of a term among the best hits; undefined where it is none. */
export function cardOf(hits: readonly Hit[], typed: Typed): Card | undefined {
  const isMeant = ({ kind, names }: Hit) => kind === 'term' && names.flatMap(namesOf).some((name) => isCalled(name, typed));
  const term = hits.find((hit) => hit.rank <= LOWEST && isMeant(hit));
  if (!term) return undefined;
  const topic = hits.find(({ kind, address }) => kind === 'topic' && address.endsWith(`/${term.topic ?? ''}/`));
  const questions = hits.filter(({ kind, topic: its }) => kind === 'question' && its !== undefined && its === term.topic);
  return {
    term,
    apart: term.apart.slice(0, MOST_APART).map((each) => {
      const [name = '', ...difference] = each.split(': ');
      return { name, difference: difference.join(': ') };
    }),
    explained: topic && { title: topic.title, address: topic.sections[0]?.address ?? topic.address },
    questions: questions.slice(0, MOST_QUESTIONS).map(({ title, address }) => ({ title, address })),
  };
}
