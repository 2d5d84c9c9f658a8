import type { Answer } from '../../lib/search/answer.ts';
import type { Card } from '../../lib/search/card.ts';
import type { Piece } from '../../lib/search/excerpt.ts';
import { groupsOf, type Group } from '../../lib/search/groups.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { deepest, levelWords } from '../../lib/levels.ts';
import { made } from '../made.ts';

/**
 * Results as sections of links, grouped by kind, after the card of the concept that the query names. Each link to a page carries its
 * overall rank in `data-rank`; links to sections do not.
 */
export function resultSections({ hits, card }: Answer): HTMLElement[] {
  const groups = groupsOf(hits.filter((hit) => hit !== card?.term)).map(group);
  return card ? [conceptCard(card), ...groups] : groups;
}

function group({ kind, name, hits }: Group): HTMLElement {
  const id = `found-${kind}`;
  const [look, entry] = kind === 'question' ? (['qs', question] as const) : (['hits', page] as const);
  const entries = hits.map((hit) => made('li', {}, ...entry(hit)));
  return made('section', { 'aria-labelledby': id }, made('h2', { id }, name), made('ol', { class: look }, ...entries));
}

function question(hit: Hit): (Node | string)[] {
  const level = hit.levels.length > 0 ? [made('span', { class: `lv ${deepest(hit.levels)}` }, levelWords(hit.levels)), ' '] : [];
  return [...level, rankedLink(hit)];
}

function page(hit: Hit): Node[] {
  const sections = hit.sections.map((section) => made('li', {}, link(section)));
  return [
    made('h3', {}, rankedLink(hit)),
    ...(hit.says.length > 0 ? [made('p', {}, ...marked(hit.says))] : []),
    ...(sections.length > 0 ? [made('ul', {}, ...sections)] : []),
  ];
}

function conceptCard({ term, apart, explained, questions }: Card): HTMLElement {
  const parts: [name: string, said: (Node | string)[][]][] = [
    ['Not', apart.map(({ name, difference }) => [made('b', {}, name), ` ${difference}`])],
    ['Explained in', explained ? [[link(explained)]] : []],
    ['Asked', questions.map((asked) => [link(asked)])],
  ];
  const rows = parts.flatMap(([name, said]) =>
    said.length > 0 ? [made('dt', {}, name), ...said.map((words) => made('dd', {}, ...words))] : [],
  );
  return made(
    'section',
    { class: 'card', 'aria-labelledby': 'found-card' },
    made('p', { class: 'kind' }, 'Term'),
    made('h2', { id: 'found-card' }, rankedLink(term)),
    made('p', {}, ...marked(term.says)),
    made('dl', { class: 'said bare' }, ...rows),
  );
}

function rankedLink(hit: Hit): HTMLAnchorElement {
  const found = link(hit);
  found.dataset.rank = String(hit.rank);
  if (hit.kind !== 'claim') return found;
  const refuted = made('s', {}, ...found.childNodes);
  found.append(refuted);
  return found;
}

function link({ address, title }: { address: string; title: readonly Piece[] }): HTMLAnchorElement {
  return made('a', { href: address }, ...marked(title));
}

/** Pieces of text as nodes, hits in `<mark>`. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? made('mark', {}, text) : text));
}
