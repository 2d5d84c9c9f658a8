import type { Level } from '../levels.ts';
import type { Catalogue, Listed } from './catalogue.ts';
import { titleMark, type PackSection } from './pack.ts';

/** What a pack is wanted for. */
export interface Wish {
  role: string;
  levels: readonly Level[];
  minutes: number;
}

/** How much of a talk each area gets, by the id of the area; an area that is not named gets none. */
const SHARES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Backend engineer': {
    'data-and-databases': 4,
    'apis-and-http': 3,
    'messaging-and-streaming': 2,
    'security-and-identity': 2,
    caching: 2,
    'distributed-systems': 2,
    'quality-and-testing': 1,
    'architecture-and-microservices': 1,
  },
  'Full-stack engineer': {
    'apis-and-http': 4,
    'security-and-identity': 3,
    'data-and-databases': 3,
    caching: 1,
    'quality-and-testing': 2,
    foundations: 1,
    'design-principles-and-patterns': 1,
  },
  'Data engineer': { 'data-and-databases': 5, 'messaging-and-streaming': 3, 'distributed-systems': 2, caching: 1 },
  'Platform engineer': {
    'delivery-and-operations': 4,
    'observability-and-performance': 3,
    'distributed-systems': 2,
    'architecture-and-microservices': 2,
    'messaging-and-streaming': 1,
    'data-and-databases': 1,
    'security-and-identity': 1,
  },
  'Security-minded engineer': { 'security-and-identity': 5, 'apis-and-http': 3, 'data-and-databases': 1, 'delivery-and-operations': 1 },
};

/** The roles that a suggestion knows; any other is treated like the first. */
export const ROLES: readonly string[] = Object.keys(SHARES);
const [FIRST_ROLE = ''] = ROLES;

/** A subject needs about this long: more areas than the time allows for would be a quiz, not a talk. */
const MINUTES_AN_AREA = 12;
const FEWEST_AREAS = 2;

/** The questions chosen from one area so far. */
interface Chosen {
  area: string;
  share: number;
  items: Listed[];
}

/**
 * A balanced list of questions that fits into the minutes: areas by what the role needs, and in each of them topics and levels in turn.
 * The same wish and the same handbook give the same list. Empty where no question of these levels fits.
 */
export function suggestedSections(catalogue: Catalogue, wish: Wish): PackSection[] {
  const shares = SHARES[wish.role] ?? SHARES[FIRST_ROLE] ?? {};
  const open = catalogue.items.filter(({ kind, levels }) => kind === 'question' && levels.some((level) => wish.levels.includes(level)));
  const most = Math.max(FEWEST_AREAS, Math.round(wish.minutes / MINUTES_AN_AREA));
  const areas = catalogue.areas
    .map(({ id }): Chosen => ({ area: id, share: shares[id] ?? 0, items: [] }))
    .filter(({ area, share }) => share > 0 && open.some((item) => item.area === area))
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
  fill(areas, new Set(open), wish);
  return catalogue.areas.flatMap(({ id, name }) => {
    const items = areas.find(({ area }) => area === id)?.items ?? [];
    if (items.length === 0) return [];
    return [{ title: name, entries: items.map((item) => ({ key: item.key, face: 'prompt' as const, titleMark: titleMark(item.name) })) }];
  });
}

/** Gives the area that is furthest behind its share one question after another, until none fits. */
function fill(areas: readonly Chosen[], open: Set<Listed>, { levels, minutes }: Wish): void {
  let left = minutes;
  const behind = (area: Chosen) => sum(area.items) / area.share;
  for (;;) {
    const fits = (item: Listed) => item.minutes <= left;
    const [area] = areas
      .filter(({ area: id }) => [...open].some((item) => item.area === id && fits(item)))
      .sort((a, b) => behind(a) - behind(b));
    const all = areas.flatMap(({ items }) => items);
    const next =
      area &&
      bestOf(
        [...open].filter((item) => item.area === area.area && fits(item)),
        all,
        levels,
      );
    if (!next) return;
    area.items.push(next);
    open.delete(next);
    left -= next.minutes;
  }
}

/** The question whose topic, and then whose level, was asked least so far; the first in reading order where several are equal. */
function bestOf(candidates: readonly Listed[], chosen: readonly Listed[], levels: readonly Level[]): Listed | undefined {
  const ofTopic = ({ topic }: Listed) => chosen.filter((item) => item.topic === topic).length;
  const ofLevel = (item: Listed) =>
    Math.min(
      ...levels
        .filter((level) => item.levels.includes(level))
        .map((level) => chosen.filter((other) => other.levels.includes(level)).length),
    );
  const beside = (item: Listed) => item.levels.filter((level) => !levels.includes(level)).length;
  return [...candidates].sort((a, b) => ofTopic(a) - ofTopic(b) || ofLevel(a) - ofLevel(b) || beside(a) - beside(b))[0];
}

function sum(items: readonly Listed[]): number {
  return items.reduce((total, { minutes }) => total + minutes, 0);
}
