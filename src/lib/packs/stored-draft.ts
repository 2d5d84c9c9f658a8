import { KEY_PATTERN } from '../ids.ts';
import { LEVELS } from '../levels.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { FACES, LIMITS, type PackEntry, type PackSection } from './pack.ts';

/** The draft in what was stored; undefined where it is none. What an older or a broken version wrote in single fields is left out. */
export function draftIn(kept: unknown): Draft | undefined {
  const fields = fieldsOf(kept);
  if (!fields || !Array.isArray(fields['sections'])) return undefined;
  const sections = fields['sections'].slice(0, LIMITS.entries).flatMap(sectionIn);
  const levels: unknown[] = Array.isArray(fields['levels']) ? fields['levels'] : [];
  return {
    title: textIn(fields['title']),
    note: textIn(fields['note']),
    role: textIn(fields['role']),
    levels: LEVELS.filter((level) => levels.includes(level)),
    made: EMPTY_DRAFT.made,
    sections: sections.length > 0 ? sections : EMPTY_DRAFT.sections,
  };
}

function sectionIn(kept: unknown): PackSection[] {
  const fields = fieldsOf(kept);
  if (!fields || !Array.isArray(fields['entries'])) return [];
  return [
    {
      title: textIn(fields['title']),
      ...minutesIn(fields['minutes']),
      entries: fields['entries'].slice(0, LIMITS.entries).flatMap(entryIn),
    },
  ];
}

function entryIn(kept: unknown): PackEntry[] {
  const { key, face, minutes, remark, titleMark } = fieldsOf(kept) ?? {};
  if (typeof key !== 'string' || !KEY_PATTERN.test(key)) return [];
  return [
    {
      key,
      face: FACES.find((name) => name === face) ?? 'study',
      ...minutesIn(minutes),
      ...(typeof remark === 'string' && remark ? { remark } : {}),
      titleMark: typeof titleMark === 'number' ? titleMark : 0,
    },
  ];
}

function minutesIn(kept: unknown): { minutes?: number } {
  return typeof kept === 'number' && kept >= 1 && kept <= LIMITS.minutes ? { minutes: kept } : {};
}

function textIn(kept: unknown): string {
  return typeof kept === 'string' ? kept.slice(0, LIMITS.note * 2) : '';
}

function fieldsOf(kept: unknown): Record<string, unknown> | undefined {
  return typeof kept === 'object' && kept !== null ? { ...kept } : undefined;
}
