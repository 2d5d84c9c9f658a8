import type { Reference } from './addresses.ts';
import { KINDS, type Kind } from './ids.ts';
import { tagsIn } from './tags.ts';
import { blankCode, lineAt } from './text.ts';

/** Where a link of a text leads, as written, with its line in that text (1 is the first). */
export interface Link {
  href: string;
  line: number;
}

/** A cross-link as a writer wrote it, with its line in the text it was found in. */
export interface CrossLink extends Reference {
  line: number;
}

const HREF = new RegExp(`^(${KINDS.join('|')}):([^#\\s]+)(?:#(\\S+))?$`);

/** Reads `topic:indexing#order`; undefined where the text is no cross-link. The id is not checked. */
export function parseCrossLink(href: string): Reference | undefined {
  const match = HREF.exec(href);
  if (!match?.[1] || !match[2]) return undefined;
  return { kind: match[1] as Kind, id: match[2], ...(match[3] ? { anchor: match[3] } : {}) };
}

/** The start of an inline link's address after `](`, or the address of a `[name]: address` line. */
const LINK = /\]\(\s*<?([^\s)>]+)|^ {0,3}\[(?!\^)[^\]]+\]:\s*<?([^\s>]+)/gm;

/** Every link of a Markdown text, in order; code is passed over. */
export function links(markdown: string): Link[] {
  const text = blankCode(markdown);
  return [...text.matchAll(LINK)].map((match) => ({ href: match[1] ?? match[2] ?? '', line: lineAt(text, match.index) }));
}

/** Every cross-link of a Markdown text, in order; code is passed over. */
export function crossLinks(markdown: string): CrossLink[] {
  return links(markdown).flatMap(({ href, line }) => {
    const reference = parseCrossLink(href);
    return reference ? [{ ...reference, line }] : [];
  });
}

/** A writer's component with an attribute that names an entry, e.g. `<Ask question="…" />`. */
export interface Mention extends CrossLink {
  component: string;
}

/** Which attribute of which writer's component names an entry of which kind. */
const MENTIONS: ReadonlyMap<string, { attribute: string; kind: Kind }> = new Map([
  ['Ask', { attribute: 'question', kind: 'question' }],
  ['Claim', { attribute: 'id', kind: 'claim' }],
  ['Term', { attribute: 'id', kind: 'term' }],
]);

/** Every entry that a writer's component shows, in order. */
export function mentions(markdown: string): Mention[] {
  return tagsIn(markdown).flatMap(({ name: component, attributes, line }) => {
    const mention = MENTIONS.get(component);
    const id = mention && attributes.get(mention.attribute);
    return mention && id !== undefined ? [{ component, kind: mention.kind, id, line }] : [];
  });
}

/** The source ids that a text cites with `<Cite id="…" />`, with their lines. */
export function citations(markdown: string): { id: string; line: number }[] {
  return tagsIn(markdown).flatMap(({ name, attributes, line }) => {
    const id = name === 'Cite' ? attributes.get('id') : undefined;
    return id === undefined ? [] : [{ id, line }];
  });
}
