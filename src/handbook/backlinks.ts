import { crossLinks, mentions } from '../lib/links.ts';
import type { AnyEntry, Handbook } from './link.ts';

/** What a page lists anyway, so that its "referenced by" does not say it again. */
function listedOn(entry: AnyEntry): ReadonlySet<AnyEntry> {
  switch (entry.kind) {
    case 'topic':
      return new Set([
        ...[entry, ...entry.questions, ...entry.terms, ...entry.claims],
        ...[...entry.prerequisites, ...entry.related, ...entry.leadsTo],
      ]);
    case 'question':
      return new Set([entry, entry.topic, ...entry.terms, ...entry.claims]);
    case 'term':
      return new Set([entry, entry.topic, ...entry.questions]);
    case 'claim':
      return new Set([entry, ...entry.questions]);
    default:
      return new Set([entry]);
  }
}

/** Tells every entry which others point to it, by their text or by their front matter. */
export function addBacklinks(all: readonly AnyEntry[], find: Handbook['find']): void {
  for (const from of all) {
    for (const target of targetsOf(from, find)) if (!listedOn(target).has(from)) target.referencedBy.push(from);
  }
}

/** The entries that an entry points to, but for the lists that show on both pages anyway: a question's terms, a claim's topics. */
function targetsOf(from: AnyEntry, find: Handbook['find']): ReadonlySet<AnyEntry> {
  const targets = new Set<AnyEntry>();
  const others = from.kind === 'term' ? from.data.notToBeConfusedWith.flatMap(({ term }) => term ?? []) : [];
  const references = [...crossLinks(from.body), ...mentions(from.body), ...others.map((id) => ({ kind: 'term' as const, id }))];
  for (const reference of references) {
    const target = find(reference);
    if (target) targets.add(target);
  }
  if (from.kind === 'topic') for (const target of from.related) targets.add(target);
  if (from.kind === 'pack') for (const { entry } of from.items) targets.add(entry);
  return targets;
}
