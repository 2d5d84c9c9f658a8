import { addressOf } from '../addresses.ts';
import type { Level } from '../levels.ts';
import type { Face, Reader } from './pack.ts';

/** A topic or question as packs list it. Candidates load it with a prompt, so it holds no part of an answer. */
export interface Listed {
  key: string;
  kind: 'topic' | 'question';
  id: string;
  name: string;
  /** Of a topic its gist, of a question what to think of first. */
  gist: string;
  levels: readonly Level[];
  /** Whole minutes: to read a topic, to answer and talk about a question. */
  minutes: number;
  /** Ids of its area and, of a question, of its topic. */
  area: string;
  topic?: string;
  /** Ids that it had before, newest first. */
  was?: readonly string[];
  /** What changed on the page, newest first. */
  changes?: readonly { date: string; what: string }[];
}

/** A topic or question that is no longer in the handbook. */
export interface Gone {
  kind: 'topic' | 'question';
  name: string;
  /** Why it is gone, in a sentence. */
  why: string;
  /** The address of what to read in its place. */
  now?: string;
}

/** What the handbook tells of everything that can be in a pack; in reading order. */
export interface Catalogue {
  areas: readonly { id: string; name: string }[];
  items: readonly Listed[];
  /** By key. */
  gone: Readonly<Record<string, Gone>>;
}

/** The address at which a reader is shown an item: its interview page for the interviewer, otherwise the face that was chosen. */
export function faceAddress({ kind, id }: Pick<Listed, 'kind' | 'id'>, face: Face, reader: Reader): string {
  const address = addressOf({ kind, id });
  if (kind === 'topic') return address;
  if (reader === 'interviewer') return `${address}interview/`;
  return face === 'prompt' ? `${address}prompt/` : address;
}
