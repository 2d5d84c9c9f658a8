import { addressOf, referenceAt } from '../lib/addresses.ts';
import { folderOf, ID_PATTERN, kindOfFolder, type Kind } from '../lib/ids.ts';
import { CONTENT_FOLDER } from './read.ts';

/** The areas, all in one file because their order is the order of the handbook. */
export const AREAS_FILE = `${CONTENT_FOLDER}/areas.yaml`;
/** Old places and where they are now. */
export const MOVED_FILE = `${CONTENT_FOLDER}/moved.yaml`;
/** What was removed, by the key that shared packs carry. */
export const RETIRED_FILE = `${CONTENT_FOLDER}/retired.yaml`;

/** How the file of an entry ends, by kind. */
const EXTENSIONS = { topic: 'mdx', question: 'mdx', term: 'md', claim: 'md', pack: 'yaml' } as const;

/** The kinds whose entries have a file each. */
export type FileKind = keyof typeof EXTENSIONS;

/** The kind and id that a file is named after; undefined where it names no entry. */
export function entryOfFile(file: string): { kind: FileKind; id: string } | undefined {
  const match = /^([a-z]+)\/(.+)\.([a-z]+)$/.exec(file.slice(CONTENT_FOLDER.length + 1));
  const kind = match?.[1] ? kindOfFolder(match[1]) : undefined;
  const id = match?.[2] ?? '';
  if (!kind || kind === 'area' || EXTENSIONS[kind] !== match?.[3] || !ID_PATTERN.test(id)) return undefined;
  // An id whose address is another page's already, such as that of the pack builder, is no entry's.
  return referenceAt(addressOf({ kind, id })) && { kind, id };
}

/** The file in which an entry stands. */
export function fileOf(kind: Kind, id: string): string {
  return kind === 'area' ? AREAS_FILE : `${CONTENT_FOLDER}/${folderOf(kind)}/${id}.${EXTENSIONS[kind]}`;
}
