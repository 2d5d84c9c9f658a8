import { decodeRecord, EMPTY_RECORD, type InterviewRecord } from '../../lib/interview/record.ts';
import { isStored, store, stored, type Setting } from '../store.ts';

/** What was noted of a question on this device, under the question's permanent key. */
function settingOf(key: string): Setting<InterviewRecord> {
  return { name: `interview-${key}`, decode: decodeRecord, initial: EMPTY_RECORD };
}

/** The record of a question; an empty one where nothing was noted. */
export function keptRecord(key: string): InterviewRecord {
  return stored(settingOf(key));
}

/** Keeps a record; false where the browser could not store it, so that it lasts only as long as the page. */
export function keepRecord(key: string, record: InterviewRecord): boolean {
  store(settingOf(key), record);
  return isStored(settingOf(key));
}
