import { LIMITS, type PackEntry, type SharedPack } from './pack.ts';

/** A pack in the making is a pack that may have sections without entries, and always has at least one section. */
export type Draft = SharedPack;

/** Where an entry stands, or is to stand: the index of its section, and its index in there. */
export interface Place {
  section: number;
  index: number;
}

export const EMPTY_DRAFT: Draft = { title: '', note: '', role: '', levels: [], made: '2026-01-01', sections: [{ title: '', entries: [] }] };

/** Whether nothing would be lost with a draft. */
export function isEmpty({ title, note, sections }: Draft): boolean {
  return title.trim() === '' && note.trim() === '' && sections.every(({ entries }) => entries.length === 0);
}

/** How many entries it has. */
export function entryCount({ sections }: Draft): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Where an entry with this key stands, if it does. */
export function placeOf({ sections }: Draft, key: string): Place | undefined {
  for (const [section, { entries }] of sections.entries()) {
    const index = entries.findIndex((entry) => entry.key === key);
    if (index >= 0) return { section, index };
  }
  return undefined;
}

/** With an entry at the end; unchanged where it is in already, or where there is no room. */
export function withEntry(draft: Draft, entry: PackEntry): Draft {
  if (placeOf(draft, entry.key) || entryCount(draft) >= LIMITS.entries) return draft;
  return withSections(draft, (sections) => sections.at(-1)?.entries.push(entry));
}

/** Without the entry at a place. */
export function withoutEntry(draft: Draft, { section, index }: Place): Draft {
  return withSections(draft, (sections) => sections[section]?.entries.splice(index, 1));
}

/** With the entry of one place at another, as counted before it was taken out. */
export function movedEntry(draft: Draft, from: Place, to: Place): Draft {
  return withSections(draft, (sections) => {
    const [entry] = sections[from.section]?.entries.splice(from.index, 1) ?? [];
    const index = from.section === to.section && from.index < to.index ? to.index - 1 : to.index;
    if (entry) sections[to.section]?.entries.splice(index, 0, entry);
  });
}

/** One step up (-1) or down (1): past the neighbour, or into the section beside. Undefined at either end. */
export function step({ sections }: Draft, { section, index }: Place, by: -1 | 1): Place | undefined {
  const within = index + by;
  const count = sections[section]?.entries.length ?? 0;
  if (within >= 0 && within < count) return { section, index: by > 0 ? within + 1 : within };
  const beside = sections[section + by];
  return beside && { section: section + by, index: by > 0 ? 0 : beside.entries.length };
}

/** With some of an entry's words changed; a field that is given as undefined goes. */
export function changedEntry(
  draft: Draft,
  { section, index }: Place,
  change: { [Field in keyof PackEntry]?: PackEntry[Field] | undefined },
): Draft {
  return withSections(draft, (sections) => {
    const entries = sections[section]?.entries;
    if (entries?.[index]) entries[index] = defined({ ...entries[index], ...change });
  });
}

/** With some of a section's words changed; minutes that are given as undefined go. */
export function changedSection(draft: Draft, section: number, change: { title?: string; minutes?: number | undefined }): Draft {
  return { ...draft, sections: draft.sections.map((old, index) => (index === section ? defined({ ...old, ...change }) : old)) };
}

/** With an empty section at the end. */
export function withSection(draft: Draft): Draft {
  return { ...draft, sections: [...draft.sections, { title: '', entries: [] }] };
}

/** Without a section; its entries join the section before it, or the one behind where it is the first. */
export function withoutSection(draft: Draft, section: number): Draft {
  if (draft.sections.length === 1) return draft;
  return withSections(draft, (sections) => {
    const [removed] = sections.splice(section, 1);
    const heir = sections[Math.max(section - 1, 0)];
    if (!heir || !removed) return;
    if (section === 0) heir.entries.unshift(...removed.entries);
    else heir.entries.push(...removed.entries);
  });
}

function withSections(draft: Draft, change: (sections: { title: string; minutes?: number; entries: PackEntry[] }[]) => unknown): Draft {
  const sections = draft.sections.map((section) => ({ ...section, entries: [...section.entries] }));
  change(sections);
  return { ...draft, sections };
}

/** An object without the fields that are undefined. */
function defined<T extends object>(object: { [Field in keyof T]: T[Field] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
