import { changesIn, type Change } from './changes.ts';
import type { Handbook, Topic } from './link.ts';

/** How many pages of a kind were checked. */
export interface Checked {
  kind: Change['entry']['kind'];
  count: number;
}

/** What happened on a day. Every change of it stands in one line: a note in its own, what was only reviewed in that of its topic. */
export interface ChangedDay {
  /** As 2026-11-24. */
  date: string;
  count: number;
  notes: Change[];
  reviewed: { topic: Topic; checked: Checked[] }[];
}

/** Lines that a page of about 10 KB (brotli) holds: a note with its page takes about 85 bytes. */
const MOST_LINES = 100;

const KINDS = ['topic', 'question', 'term', 'claim'] as const;

/** The newest days, whole, as many as the lines allow and at least one. */
export function changedDays(handbook: Handbook, most = MOST_LINES): ChangedDay[] {
  const changes = changesIn(handbook);
  const dates = [...new Set(changes.map(({ date }) => date))];
  const days: ChangedDay[] = [];
  let lines = 0;
  for (const date of dates) {
    const day = dayOf(
      date,
      changes.filter((change) => change.date === date),
      handbook.topics,
    );
    lines += day.notes.length + day.reviewed.length;
    if (days.length > 0 && lines > most) break;
    days.push(day);
  }
  return days;
}

function dayOf(date: string, changes: readonly Change[], topics: readonly Topic[]): ChangedDay {
  const only = changes.filter(({ onlyReviewed }) => onlyReviewed);
  const reviewed = topics.map((topic) => {
    const kinds = only.filter(({ entry }) => topicOf(entry) === topic).map(({ entry }) => entry.kind);
    const checked = KINDS.map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }));
    return { topic, checked: checked.filter(({ count }) => count > 0) };
  });
  return {
    date,
    count: changes.length,
    notes: changes.filter(({ onlyReviewed }) => !onlyReviewed),
    reviewed: reviewed.filter(({ checked }) => checked.length > 0),
  };
}

function topicOf(entry: Change['entry']): Topic | undefined {
  switch (entry.kind) {
    case 'topic':
      return entry;
    case 'claim':
      return entry.topics[0];
    default:
      return entry.topic;
  }
}
