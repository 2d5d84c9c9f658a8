import { KEY_PATTERN } from '../ids.ts';
import { LEVELS } from '../levels.ts';
import { cleanLine, cleanText } from './clean.ts';
import { dateOf, dayOf } from './days.ts';
import { LIMITS, type PackEntry, type PackSection, type SharedPack } from './pack.ts';

/** The same pack as a link can carry it: texts cleaned and cut, numbers in range, sections with entries only. */
export function normal(pack: SharedPack): SharedPack {
  let room: number = LIMITS.entries;
  const sections = pack.sections.flatMap((section): PackSection[] => {
    const entries = section.entries.filter(({ key }) => KEY_PATTERN.test(key)).slice(0, room);
    room -= entries.length;
    if (entries.length === 0) return [];
    return [{ title: cleanLine(section.title, LIMITS.section), ...minutes(section.minutes), entries: entries.map(normalEntry) }];
  });
  return {
    title: cleanLine(pack.title, LIMITS.title),
    note: cleanText(pack.note, LIMITS.note),
    role: cleanLine(pack.role, LIMITS.role),
    levels: LEVELS.filter((level) => pack.levels.includes(level)),
    made: dateOf(dayOf(pack.made)),
    sections,
  };
}

function normalEntry({ key, face, minutes: own, remark, titleMark: mark }: PackEntry): PackEntry {
  const line = cleanLine(remark ?? '', LIMITS.remark);
  return { key, face, ...minutes(own), ...(line ? { remark: line } : {}), titleMark: mark & 0xff };
}

/** Minutes that say something, as the part of an object that holds them. */
function minutes(value: number | undefined): { minutes?: number } {
  return value !== undefined && value >= 1 ? { minutes: Math.min(Math.round(value), LIMITS.minutes) } : {};
}
