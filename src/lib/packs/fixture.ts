import type { Catalogue, Listed } from './catalogue.ts';
import { titleMark, type PackEntry } from './pack.ts';

/** A question as tests need it. */
export function question(key: string, more: Partial<Listed> = {}): Listed {
  return {
    key,
    kind: 'question',
    id: `q-${key}`,
    name: `Question ${key}?`,
    gist: 'Think.',
    levels: ['mid'],
    minutes: 5,
    area: 'caching',
    topic: 'lru',
    ...more,
  };
}

/** An entry of a pack that was made when the item had this name. */
export function entry(key: string, name: string, more: Partial<PackEntry> = {}): PackEntry {
  return { key, face: 'study', titleMark: titleMark(name), ...more };
}

/** A handbook of three areas, with eighteen questions on six topics and one topic that can be listed itself. */
export const CATALOGUE: Catalogue = {
  areas: [
    { id: 'apis-and-http', name: 'APIs' },
    { id: 'data-and-databases', name: 'Data' },
    { id: 'caching', name: 'Caching' },
  ],
  items: [
    { key: 'tttt', kind: 'topic', id: 'lru', name: 'Caches', gist: 'Near copies.', levels: ['mid'], minutes: 9, area: 'caching' },
    ...['b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'w', 'x'].map((letter, index) =>
      question(`${letter}222`, {
        area: ['apis-and-http', 'data-and-databases', 'caching'][index % 3] ?? '',
        topic: `topic-${index % 6}`,
        levels: [(['junior', 'mid', 'senior'] as const)[Math.floor(index / 6)] ?? 'mid', 'mid'],
        minutes: 4 + (index % 3),
      }),
    ),
  ],
  gone: { zzzz: { kind: 'question', name: 'Why XML?', why: 'Nobody asks it any more.', now: '/topics/lru/' } },
};
