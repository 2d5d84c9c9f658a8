import { titleMark, type SharedPack } from '../lib/packs/pack.ts';
import type { Pack } from './link.ts';

/** A curated pack as a link carries it: its questions are sent without their answers; it counts as made when it was last reviewed. */
export function sharedPack({ data, name, sections }: Pack): SharedPack {
  return {
    title: name,
    note: data.note,
    role: data.role,
    levels: data.levels,
    made: data.reviewed,
    sections: sections.map(({ title, items }) => ({
      title,
      entries: items.map(({ entry, minutes, remark }) => ({
        key: entry.data.key,
        face: entry.kind === 'question' ? ('prompt' as const) : ('study' as const),
        ...(minutes === (entry.kind === 'topic' ? entry.minutes : entry.data.minutes) ? {} : { minutes }),
        ...(remark ? { remark } : {}),
        titleMark: titleMark(entry.name),
      })),
    })),
  };
}
