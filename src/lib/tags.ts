import { blankCode, lineAt } from './text.ts';

/** A tag as it stands in a text: a writer's component or raw HTML. */
export interface Tag {
  name: string;
  /** Values without their quotes; `{…}` stays as written, an attribute without a value is empty. */
  attributes: ReadonlyMap<string, string>;
  /** Whether it is `</Name>`. */
  closing: boolean;
  /** Line in the text, from 1. */
  line: number;
}

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^}]*\})))?/g;

/** Every tag of a Markdown text, in order, also one written over several lines; code is passed over. */
export function tagsIn(markdown: string): Tag[] {
  const text = blankCode(markdown);
  return [...text.matchAll(TAG)].map((match) => ({
    name: match[2] ?? '',
    attributes: attributesIn(match[3] ?? ''),
    closing: match[1] === '/',
    line: lineAt(text, match.index),
  }));
}

function attributesIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? '']));
}
