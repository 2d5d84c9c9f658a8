import { addressOf } from '../addresses.ts';
import { parseCrossLink } from '../links.ts';

/** What the writer's components refer to, resolved by the caller. */
export interface Lookup {
  /** The public address of a page below the site: absolute. */
  absolute(address: string): string;
  /** The number of one of the page's own sources, from 1. */
  sourceNumber(id: string): number;
  /** The words and the address of a question. */
  question(id: string): { name: string; address: string };
  /** A claim's wrong sentence, right sentence and address. */
  claim(id: string): { name: string; right: string; address: string };
}

/** A fence with its text, or text outside fences. */
const FENCE = /(^|\n)(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\2(?=\n|$)/g;

/** An MDX text as Markdown that any reader shows: the writer's components become words, cross-links become addresses, fences stay. */
export function plainMarkdown(mdx: string, lookup: Lookup): string {
  let result = '';
  let from = 0;
  for (const fence of mdx.matchAll(FENCE)) {
    result += plainProse(mdx.slice(from, fence.index), lookup) + fence[0];
    from = fence.index + fence[0].length;
  }
  return (result + plainProse(mdx.slice(from), lookup)).replace(/\n{3,}/g, '\n\n').trim();
}

function plainProse(text: string, lookup: Lookup): string {
  return text
    .replace(/^(#{2,3} .*?)\s*\{#[\w-]+\}$/gm, '$1')
    .replace(/\]\(([a-z]+:[^)\s]+)\)/g, (whole, href: string) => {
      const reference = parseCrossLink(href);
      return reference ? `](${lookup.absolute(addressOf(reference))})` : whole;
    })
    .replace(/\s*<Cite\s+id="([^"]*)"\s*\/>/g, (_, id: string) => ` [${lookup.sourceNumber(id)}]`)
    .replace(/<Term\s[^>]*\/>\n?/g, '')
    .replace(/<Ask\s+question="([^"]*)"\s*\/>/g, (_, id: string) => {
      const { name, address } = lookup.question(id);
      return `*Asked as:* [${name}](${lookup.absolute(address)})`;
    })
    .replace(/<Claim\s+id="([^"]*)"\s*\/>/g, (_, id: string) => {
      const { name, right, address } = lookup.claim(id);
      return `> **Often said:** ~~${name}~~\n>\n> **In fact:** ${right} [The claim](${lookup.absolute(address)})`;
    })
    .replace(
      /<(Note|Pitfall)(?:\s+title="([^"]*)")?>([\s\S]*?)<\/\1>/g,
      (_, word: string, title: string | undefined, inner: string) => `**${word}${title ? `: ${title}` : ''}**\n${inner}`,
    )
    .replace(/<(?:Diagram|Sample)\s[^>]*?title="([^"]*)"[^>]*>/g, '**$1**')
    .replace(/<Compare\s+caption="([^"]*)"\s*>/g, '*$1*')
    .replace(/<\/?(?:Steps|Compare|Diagram|Sample)\s*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
}
