import { headingsIn } from '../lib/headings.ts';
import type { Kind } from '../lib/ids.ts';
import { tagsIn } from '../lib/tags.ts';

/** The sections that a page of each kind has without its writer's doing. */
const SECTIONS: Record<Kind, readonly string[]> = {
  area: ['topics', 'questions', 'claims', 'terms'],
  topic: ['questions', 'terms', 'related', 'sources', 'referenced-by', 'changes'],
  question: [
    ...['think', 'answer', 'say', 'explain', 'ladder', 'follow-ups', 'mistakes', 'variants', 'not-a-miss', 'terms'],
    ...['sources', 'changes', 'referenced-by'],
  ],
  term: ['meaning', 'not', 'explained', 'questions', 'sources', 'referenced-by'],
  claim: ['said', 'right', 'why', 'topics', 'questions', 'sources', 'referenced-by'],
  pack: ['note', 'part-1', 'part-2', 'part-3', 'part-4', 'part-5', 'part-6'],
};

/** The ids of the sections that a page of that kind has anyway. */
export function sectionsOf(kind: Kind): readonly string[] {
  return SECTIONS[kind];
}

/** An anchor that a writer made: the id of a heading, a diagram or a sample. */
export interface WrittenAnchor {
  id: string;
  line: number;
}

/** The anchors that a writer made in a text, in order; one that stands twice comes twice. */
export function writtenAnchors(body: string): WrittenAnchor[] {
  const headings = headingsIn(body).flatMap(({ id, line }) => (id ? [{ id, line }] : []));
  const figures = tagsIn(body).flatMap(({ name, attributes, line }) => {
    const id = name === 'Diagram' || name === 'Sample' ? attributes.get('id') : undefined;
    return id ? [{ id, line }] : [];
  });
  return [...headings, ...figures].sort((a, b) => a.line - b.line);
}

/** Every anchor of an entry's page that a link may name. */
export function anchorsOf({ kind, body }: { kind: Kind; body: string }): ReadonlySet<string> {
  return new Set([...writtenAnchors(body).map(({ id }) => id), ...sectionsOf(kind)]);
}
