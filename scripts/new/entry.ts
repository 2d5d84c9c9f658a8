import { ADDRESSES_FILE, type Files } from '../../src/handbook/read.ts';
import { AREAS_FILE, entryOfFile, fileOf, type FileKind } from '../../src/handbook/file-names.ts';
import { splitFrontMatter } from '../../src/handbook/front-matter.ts';
import { parseContent } from '../../src/handbook/parse.ts';
import { didYouMean } from '../../src/handbook/suggestion.ts';
import type { Content } from '../../src/handbook/entries.ts';
import { addressOf } from '../../src/lib/addresses.ts';
import { freshKey, ID_PATTERN, KINDS } from '../../src/lib/ids.ts';
import { destinationOf, placeOf } from '../../src/lib/moves.ts';
import { withListItem } from './list-item.ts';

/** What a writer asks for on the command line. */
export interface Wish {
  kind: string | undefined;
  id: string | undefined;
  area?: string | undefined;
  topic?: string | undefined;
}

/** What a new entry is made from, besides the files that are there. */
export interface Material {
  template(kind: FileKind): string;
  /** The day on which it is begun, as 2026-11-24. */
  today: string;
  /** A source of numbers in [0, 1) for its key. */
  random(): number;
}

/** The kinds that have files; an area is a few lines that are added by hand. */
const FILE_KINDS = KINDS.filter((kind) => kind !== 'area');

/** Longer ids are cut off in lists of files and in messages. */
const LONGEST_ID = 48;

/** Says why a wish cannot be granted, in a sentence for the writer. */
export class Refusal extends Error {}

/** The files that change when an entry is begun: its own, and the one that lists it. Throws a Refusal. */
export function newEntry(files: Files, wish: Wish, material: Material): Map<string, string> {
  const kind = FILE_KINDS.find((known) => known === wish.kind);
  if (!kind) throw new Refusal(`Say what to begin: npm run new <kind> <id>, where the kind is one of ${FILE_KINDS.join(', ')}.`);
  const { content } = parseContent(files);
  const id = freeId(content, kind, wish.id ?? '');
  const topic = kind === 'topic' ? undefined : topicFor(content, kind, wish.topic);
  const listing = kind === 'topic' ? inArea(files, content, wish.area, id) : kind === 'question' ? inTopic(files, topic ?? '', id) : [];
  const inUse = [...content.entries.topic, ...content.entries.question].map(({ data }) => data.key);
  const taken = new Set([...inUse, ...Object.keys(content.retired.byKey)]);
  const values = { id, topic, key: freshKey(taken, () => material.random()), date: material.today, year: material.today.slice(0, 4) };
  return new Map([[fileOf(kind, id), filled(material.template(kind), values)], ...listing]);
}

/** The id, where it is one and was never used for anything. */
function freeId(content: Content, kind: FileKind, id: string): string {
  const file = fileOf(kind, id);
  if (!ID_PATTERN.test(id) || id.length > LONGEST_ID || !entryOfFile(file)) {
    throw new Refusal(`"${id}" cannot be an id: use at most ${LONGEST_ID} characters, lower-case words joined by hyphens, such as b-tree.`);
  }
  if (content.ids[kind].has(id)) throw new Refusal(`There is a ${kind} "${id}" already: ${file}.`);
  const place = placeOf({ kind, id });
  if (content.moves.some(({ from }) => from === place)) {
    throw new Refusal(
      `"${place}" has moved to "${destinationOf(place, content.moves) ?? place}", and its old address has to lead there for ever.`,
    );
  }
  if (content.published.includes(addressOf({ kind, id }))) {
    throw new Refusal(`"${place}" was published once (${ADDRESSES_FILE}): an id is never used for something else.`);
  }
  return id;
}

/** The topic that a question, term or claim belongs to; a pack begins with any. */
function topicFor(content: Content, kind: FileKind, topic: string | undefined): string {
  const first = content.entries.area.flatMap(({ data }) => data.topics).find((id) => content.ids.topic.has(id));
  const chosen = topic ?? (kind === 'pack' ? first : undefined);
  if (chosen === undefined) throw new Refusal(`Say to which topic it belongs: npm run new ${kind} <id> -- --topic <id>.`);
  if (content.ids.topic.has(chosen)) return chosen;
  throw new Refusal(
    `"${chosen}" is not a topic. ${didYouMean(chosen, content.ids.topic, 'Begin the topic first: npm run new topic <id>.')}`,
  );
}

function inArea(files: Files, content: Content, area: string | undefined, topic: string): [string, string][] {
  const areas = [...content.ids.area];
  if (area === undefined)
    throw new Refusal(`Say in which area it stands: npm run new topic <id> -- --area <id>. The areas are ${areas.join(', ')}.`);
  const index = areas.indexOf(area);
  if (index < 0) throw new Refusal(`"${area}" is not an area. ${didYouMean(area, areas, `The areas are ${areas.join(', ')}.`)}`);
  return [[AREAS_FILE, withListItem(files.get(AREAS_FILE) ?? '', [index, 'topics'], topic)]];
}

function inTopic(files: Files, topic: string, question: string): [string, string][] {
  const file = fileOf('topic', topic);
  const text = files.get(file) ?? '';
  const yaml = splitFrontMatter(text)?.yaml;
  if (yaml === undefined) throw new Refusal(`${file} has no front matter to add the question to: mend it first.`);
  return [[file, text.replace(yaml, () => withListItem(yaml, ['questions'], question))]];
}

/** A template with its `{{names}}` replaced; a name without a value would be a mistake of ours. */
function filled(template: string, values: Record<string, string | undefined>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for "${name}", which nothing gives.`);
    return value;
  });
}
