import { LEVELS, type Level } from '../levels.ts';

/** How a reply to a follow-up was. */
export const REPLIES = [
  { value: 'good', label: 'Good' },
  { value: 'partly', label: 'Partly' },
  { value: 'weak', label: 'Weak' },
] as const;

export type Reply = (typeof REPLIES)[number]['value'];

/** What an interviewer noted of one question. It names points and follow-ups by their words, which outlast a change of their order. */
export interface InterviewRecord {
  candidate: string;
  /** Points of the ladder that were heard. */
  heard: readonly string[];
  /** How the replies to follow-ups were, by what was asked. */
  replies: Readonly<Record<string, Reply>>;
  note: string;
}

export const EMPTY_RECORD: InterviewRecord = { candidate: '', heard: [], replies: {}, note: '' };

/** The record in what was stored; undefined where it is none. */
export function decodeRecord(stored: unknown): InterviewRecord | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { candidate, heard, replies, note } = stored as Record<keyof InterviewRecord, unknown>;
  if (typeof candidate !== 'string' || typeof note !== 'string') return undefined;
  if (!Array.isArray(heard) || !heard.every((point) => typeof point === 'string')) return undefined;
  if (typeof replies !== 'object' || replies === null || !Object.values(replies).every(isReply)) return undefined;
  return { candidate, heard, replies: replies as Record<string, Reply>, note };
}

/** Whether a value is one of the replies. */
export function isReply(value: unknown): value is Reply {
  return REPLIES.some((reply) => reply.value === value);
}

/** Whether an interviewer has noted anything yet. */
export function isEmptyRecord({ candidate, heard, replies, note }: InterviewRecord): boolean {
  return candidate === '' && note === '' && heard.length === 0 && Object.keys(replies).length === 0;
}

/** What was kept, with what was noted on the page before the script had come. */
export function joinedRecords(kept: InterviewRecord, early: InterviewRecord): InterviewRecord {
  return {
    candidate: early.candidate || kept.candidate,
    heard: [...new Set([...kept.heard, ...early.heard])],
    replies: { ...kept.replies, ...early.replies },
    note: early.note || kept.note,
  };
}

/** The question that a record is about, as its sheet shows it. */
export interface AskedQuestion {
  title: string;
  /** The public address of its page. */
  url: string;
  ladder: Readonly<Record<Level, readonly string[]>>;
  followUps: readonly string[];
}

/** `2 of 3`: how many points of a level were heard. */
export function heardOf(points: readonly string[], heard: readonly string[]): string {
  return `${points.filter((point) => heard.includes(point)).length} of ${points.length}`;
}

/**
 * A score sheet in Markdown: what was heard and what was not, by level, the replies and the notes.
 * Points that were ticked and have been reworded since are kept as they were.
 */
export function scoreSheet(question: AskedQuestion, record: InterviewRecord): string {
  const known = LEVELS.flatMap((level) => question.ladder[level]);
  const reworded = record.heard.filter((point) => !known.includes(point));
  const box = (point: string) => `- [${record.heard.includes(point) ? 'x' : ' '}] ${point}`;
  const parts = [
    `# ${question.title}`,
    record.candidate && `Candidate: ${record.candidate}`,
    ...LEVELS.map((level) => {
      const points = question.ladder[level];
      return `## ${level}: ${heardOf(points, record.heard)} heard\n\n${points.map(box).join('\n')}`;
    }),
    reworded.length > 0 && `## Ticked before the sheet was reworded\n\n${reworded.map(box).join('\n')}`,
    `## Follow-ups\n\n${question.followUps.map((ask) => `- ${ask} ${record.replies[ask] ?? 'not asked'}`).join('\n')}`,
    record.note && `## Notes\n\n${record.note}`,
    `Sheet: ${question.url}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
