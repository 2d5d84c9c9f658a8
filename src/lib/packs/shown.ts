import { shortDate } from '../text.ts';
import { faceAddress, type Catalogue, type Gone, type Listed } from './catalogue.ts';
import { minutesOf, titleMark, type PackEntry, type Reader, type SharedPack } from './pack.ts';

/** An item of a pack as one of its two readers sees it. */
export interface ShownItem {
  /** Counted through all sections, the same for both readers. */
  number: number;
  entry: PackEntry;
  /** The words that name it, also where it is gone. */
  name: string;
  minutes: number;
  /** The topic or question; undefined where the handbook no longer has it, or never had. */
  listed?: Listed;
  /** Below the base path; of something that is gone, what to read in its place. */
  address?: string;
  /** What a reader of this link should know: renamed, removed, edited since. One sentence each. */
  notices: readonly string[];
}

export interface ShownSection {
  title: string;
  /** Those set aside for it, or else those of its items. */
  minutes: number;
  items: readonly ShownItem[];
}

/** The sections of a pack with what the handbook knows of its items today. */
export function shownSections(pack: SharedPack, catalogue: Catalogue, reader: Reader): ShownSection[] {
  const listed = new Map(catalogue.items.map((item) => [item.key, item]));
  const gone = new Map(Object.entries(catalogue.gone));
  let number = 0;
  return pack.sections.map((section) => {
    const items = section.entries.map((entry): ShownItem => {
      number++;
      const item = listed.get(entry.key);
      return item ? found(number, entry, item, { reader, made: pack.made }) : missing(number, entry, gone.get(entry.key));
    });
    return { title: section.title, minutes: section.minutes ?? minutesOf(items), items };
  });
}

function found(number: number, entry: PackEntry, listed: Listed, { reader, made }: { reader: Reader; made: string }): ShownItem {
  return {
    number,
    entry,
    name: listed.name,
    minutes: entry.minutes ?? listed.minutes,
    listed,
    address: faceAddress(listed, entry.face, reader),
    notices: [...renamed(entry, listed), ...edited(entry, listed, { reader, made })],
  };
}

function renamed({ titleMark: then }: PackEntry, { name, was = [] }: Listed): string[] {
  if (titleMark(name) === then) return [];
  return [`Renamed since this link was made${was[0] ? ` (formerly “${was[0].replaceAll('-', ' ')}”)` : ''}.`];
}

/** A note on an edit can give away a part of the answer: who is shown a prompt is told only that there was one. */
function edited({ face }: PackEntry, { kind, changes = [] }: Listed, { reader, made }: { reader: Reader; made: string }): string[] {
  const isPrompt = kind === 'question' && face === 'prompt' && reader === 'candidate';
  const since = changes.filter(({ date }) => date > made);
  if (isPrompt) return since.slice(0, 1).map(({ date }) => `Edited since this link was made, on ${shortDate(date)}.`);
  return since.map(({ date, what }) => `Edited since this link was made, on ${shortDate(date)}: ${what}`);
}

function missing(number: number, entry: PackEntry, gone: Gone | undefined): ShownItem {
  const minutes = entry.minutes ?? 0;
  if (!gone) {
    const notice = 'The handbook that you are reading does not know it: it may be newer than this copy, or the link was changed.';
    return { number, entry, name: `An item with the key ${entry.key}`, minutes, notices: [notice] };
  }
  const notices = [`This ${gone.kind} was removed. ${gone.why}`];
  return { number, entry, name: gone.name, minutes, ...(gone.now ? { address: gone.now } : {}), notices };
}
