import type { HintPage } from './hints.ts';
import type { IndexedRecord } from './hints-of.ts';

/** A page of hints, a topic unless said otherwise. */
export function hintPage(title: string, more: Partial<HintPage> = {}): HintPage {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return {
    kind: 'topic',
    area: 'data',
    levels: [],
    topic: undefined,
    title,
    address: `/topics/${id}/`,
    aliases: [],
    headings: [],
    ...more,
  };
}

/** A record of the index, a topic unless its filters say otherwise. */
export function indexedRecord(id: string, url: string, more: Partial<IndexedRecord> = {}): IndexedRecord {
  return { id, url, content: '', meta: { title: id }, filters: { kind: ['topic'], area: ['data'] }, anchors: [], ...more };
}
