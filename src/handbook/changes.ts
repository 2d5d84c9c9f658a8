import type { Claim, Handbook, Question, Term, Topic } from './link.ts';

/** Something that happened to a page. */
export interface Change {
  entry: Topic | Question | Term | Claim;
  /** As 2026-11-24. */
  date: string;
  /** What a reader of the earlier text should know, or that the page was checked. */
  what: string;
  /** Nobody left a note: the page was checked and stands as it did. */
  onlyReviewed: boolean;
}

/** What changed in the handbook, newest first: the notes that writers left, and the last review of every page without one. */
export function changesIn({ topics, questions, terms, claims }: Handbook): Change[] {
  return [...topics, ...questions, ...terms, ...claims]
    .flatMap((entry): Change[] => {
      const notes = 'changes' in entry.data ? entry.data.changes : [];
      if (notes.length > 0) return notes.map(({ date, what }) => ({ entry, date, what, onlyReviewed: false }));
      return [{ entry, date: entry.data.reviewed, what: 'Reviewed against its sources', onlyReviewed: true }];
    })
    .sort((a, b) => (a.date === b.date ? (a.entry.address < b.entry.address ? -1 : 1) : a.date < b.date ? 1 : -1));
}
