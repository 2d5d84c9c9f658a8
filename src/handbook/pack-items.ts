import { createHash } from 'node:crypto';
import { destinationOf, placeOf, referenceOf, type Moved } from '../lib/moves.ts';
import { addressOf } from '../lib/addresses.ts';
import type { Catalogue, Gone, Listed } from '../lib/packs/catalogue.ts';
import type { RetiredData } from '../schemas/retired.ts';
import type { Handbook, Question, Topic } from './link.ts';

/** The catalogue of everything that can be in a pack, as the builder and the page of shared packs load it. */
export interface PackItems {
  catalogue: Catalogue;
  json: string;
  /** Of the text: it stands in the file's address, so that browsers may keep the file. */
  hash: string;
}

/** Lists topics, each followed by its questions, in reading order, with what was renamed and removed. */
export function packItems({ areas }: Handbook, moves: readonly Moved[], retired: RetiredData): PackItems {
  const shown = areas.filter(({ topics }) => topics.length > 0);
  const topics = shown.flatMap((area) => area.topics);
  const former = formerIds(moves);
  const catalogue: Catalogue = {
    areas: shown.map(({ id, name }) => ({ id, name })),
    items: topics.flatMap((topic) => [topic, ...topic.questions]).map((entry) => listed(entry, former)),
    gone: Object.fromEntries(Object.entries(retired).map(([key, entry]) => [key, gone(entry, moves)])),
  };
  const json = JSON.stringify(catalogue);
  return { catalogue, json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12) };
}

function listed(entry: Topic | Question, former: ReadonlyMap<string, readonly string[]>): Listed {
  const { kind, id, name, data } = entry;
  const was = former.get(placeOf(entry));
  const of =
    entry.kind === 'topic'
      ? { gist: entry.data.gist, levels: entry.data.levels, minutes: entry.minutes, area: entry.area.id }
      : { gist: entry.data.think, levels: entry.data.level, minutes: entry.data.minutes, area: entry.topic.area.id, topic: entry.topic.id };
  return { key: data.key, kind, id, name, ...of, ...(was ? { was } : {}), ...(data.changes.length > 0 ? { changes: data.changes } : {}) };
}

/** The ids that pages had before, by where they are now; the last line of moved.yaml comes first. */
function formerIds(moves: readonly Moved[]): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const { from } of moves) {
    const page = referenceOf(from);
    const now = destinationOf(from, moves);
    if (page && !page.anchor && now) former.set(now, [page.id, ...(former.get(now) ?? [])]);
  }
  return former;
}

function gone({ was, name, why }: RetiredData[string], moves: readonly Moved[]): Gone {
  const kind = referenceOf(was)?.kind === 'topic' ? 'topic' : 'question';
  const destination = destinationOf(was, moves);
  const now = destination && destination !== was ? referenceOf(destination) : undefined;
  return { kind, name, why, ...(now ? { now: addressOf(now) } : {}) };
}
