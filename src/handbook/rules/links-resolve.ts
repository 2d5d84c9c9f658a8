import { referenceAt } from '../../lib/addresses.ts';
import { KINDS } from '../../lib/ids.ts';
import { crossLinks, links, mentions, type Link } from '../../lib/links.ts';
import { nearest } from '../../lib/nearest.ts';
import { anchorsOf } from '../anchors.ts';
import { allEntries, inText, type Content, type SourceEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggestion.ts';
import { faultOf, type Fault } from '../target.ts';

/** Schemes of links that leave the handbook. */
const OUTSIDE = ['https', 'http', 'mailto'];

/** Every link and every component of a text leads to an entry and a section that exist, written by kind and id. */
export function linksResolve(content: Content): Problem[] {
  return allEntries(content).flatMap((entry) => [
    ...crossLinks(entry.body).flatMap((link) => problems(entry, link.line, faultOf(content, link))),
    ...mentions(entry.body).flatMap((mention) => {
      const fault = faultOf(content, mention);
      return problems(entry, mention.line, fault && { ...fault, message: `<${mention.component}>: ${fault.message}` });
    }),
    ...links(entry.body).flatMap((link) => problems(entry, link.line, handFault(link) ?? ownSectionFault(link, entry))),
  ]);
}

function problems(entry: SourceEntry, line: number, fault: Fault | undefined): Problem[] {
  return fault ? [{ rule: 'links-resolve', ...inText(entry, line), ...fault }] : [];
}

/** A link that should have been a cross-link: an address written by hand, or a kind misspelt. */
function handFault({ href }: Link): Fault | undefined {
  const [, page = '', anchor = ''] = /^(\/[a-z]+\/[\w-]+)[^#]*(#.+)?$/.exec(href) ?? [];
  const byHand = referenceAt(`${page}/${anchor}`);
  if (byHand) {
    return {
      message: `"${href}" is an address written by hand, which no rename will follow.`,
      cure: `Link by kind and id: "${byHand.kind}:${byHand.id}${anchor}".`,
    };
  }
  const scheme = /^([A-Za-z][\w.+-]*):/.exec(href)?.[1];
  if (scheme === undefined || OUTSIDE.includes(scheme) || KINDS.some((known) => href.startsWith(`${known}:`))) return undefined;
  const [meant] = nearest(scheme.toLowerCase(), KINDS, 1);
  return {
    message: `"${href}" begins with neither a kind of entry nor https.`,
    cure: meant ? `Did you mean "${meant}${href.slice(scheme.length)}"?` : `The kinds are ${KINDS.join(', ')}.`,
  };
}

/** `#section` on the page itself. */
function ownSectionFault({ href }: Link, entry: SourceEntry): Fault | undefined {
  if (!href.startsWith('#')) return undefined;
  const anchors = anchorsOf(entry);
  const anchor = href.slice(1);
  if (anchors.has(anchor)) return undefined;
  return {
    message: `This page has no section "${anchor}".`,
    cure: didYouMean(anchor, anchors, `Its sections are ${[...anchors].join(', ')}.`),
  };
}
