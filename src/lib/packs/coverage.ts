import { LEVELS, type Level } from '../levels.ts';
import type { Catalogue, Listed } from './catalogue.ts';

/** What the items of a pack cover in one area. */
export interface AreaCoverage {
  id: string;
  name: string;
  items: number;
  minutes: number;
  /** How many of the items are usually asked at a level; one item may count for several. */
  levels: Readonly<Record<Level, number>>;
}

/** The areas that some items touch, in reading order. */
export function coverageOf(items: readonly { listed: Listed; minutes: number }[], { areas }: Pick<Catalogue, 'areas'>): AreaCoverage[] {
  return areas.flatMap(({ id, name }) => {
    const within = items.filter(({ listed }) => listed.area === id);
    if (within.length === 0) return [];
    const count = (level: Level) => within.filter(({ listed }) => listed.levels.includes(level)).length;
    const levels = { junior: count('junior'), mid: count('mid'), senior: count('senior') };
    return [{ id, name, items: within.length, minutes: within.reduce((sum, { minutes }) => sum + minutes, 0), levels }];
  });
}

/** The levels that were asked for and that no item is usually asked at. */
export function uncoveredLevels(wanted: readonly Level[], coverage: readonly AreaCoverage[]): Level[] {
  return LEVELS.filter((level) => wanted.includes(level) && coverage.every(({ levels }) => levels[level] === 0));
}
