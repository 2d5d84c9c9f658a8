import type { Reference } from '../lib/addresses.ts';
import type { Kind } from '../lib/ids.ts';
import { crossLinks, mentions, parseCrossLink } from '../lib/links.ts';
import { allEntries, type Content, type Path, type SourceEntry } from './entries.ts';

/** A place at which one entry names another. */
export interface Naming {
  from: SourceEntry;
  to: Reference;
}

/** A naming in front matter, with the field it stands in. */
export interface FieldNaming extends Naming {
  path: Path;
}

/** Everything that names an entry: front matter, links and components. */
export function namings(content: Content): Naming[] {
  return [
    ...fieldNamings(content),
    ...allEntries(content).flatMap((from) => [...crossLinks(from.body), ...mentions(from.body)].map((to): Naming => ({ from, to }))),
  ];
}

/** Every field of front matter that names an entry, whether it exists or not. */
export function fieldNamings({ entries }: Content): FieldNaming[] {
  const { area, topic, question, term, claim, pack } = entries;
  return [
    ...area.flatMap((from) => listed(from, 'topics', 'topic', from.data.topics)),
    ...topic.flatMap((from) => listed(from, 'prerequisites', 'topic', from.data.prerequisites)),
    ...topic.flatMap((from) => listed(from, 'related', 'topic', from.data.related)),
    ...topic.flatMap((from) => listed(from, 'questions', 'question', from.data.questions)),
    ...question.flatMap((from) => listed(from, 'terms', 'term', from.data.terms)),
    ...question.flatMap((from) => listed(from, 'claims', 'claim', from.data.claims)),
    ...claim.flatMap((from) => listed(from, 'topics', 'topic', from.data.topics)),
    ...term.flatMap((from) => linked(from, ['explainedIn'], from.data.explainedIn)),
    ...term.flatMap((from) => from.data.notToBeConfusedWith.flatMap((other, index) => otherTerm(from, index, other.term))),
    ...pack.flatMap((from) =>
      from.data.sections.flatMap(({ items }, section) =>
        items.flatMap(({ show }, index) => linked(from, ['sections', section, 'items', index, 'show'], show)),
      ),
    ),
  ];
}

function listed(from: SourceEntry, field: string, kind: Kind, ids: readonly string[]): FieldNaming[] {
  return ids.map((id, index) => ({ from, path: [field, index], to: { kind, id } }));
}

function linked(from: SourceEntry, path: Path, link: string): FieldNaming[] {
  const to = parseCrossLink(link);
  return to ? [{ from, path, to }] : [];
}

function otherTerm(from: SourceEntry, index: number, id: string | undefined): FieldNaming[] {
  return id === undefined ? [] : [{ from, path: ['notToBeConfusedWith', index, 'term'], to: { kind: 'term', id } }];
}
