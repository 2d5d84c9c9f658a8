import type { Answer } from '../../lib/search/answer.ts';
import type { Card } from '../../lib/search/card.ts';
import type { Pieces } from '../../lib/search/excerpt.ts';
import { groupsOf, type Group } from '../../lib/search/groups.ts';
import type { Hit, Section } from '../../lib/search/hit.ts';
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
  const says = hit.says.length > 0 ? [made('p', {}, ...marked(hit.says))] : [];
  const sections = hit.sections.length > 0 ? [made('ul', {}, ...hit.sections.map((section) => made('li', {}, link(section))))] : [];
  return [made('h3', {}, rankedLink(hit)), ...says, ...sections];
}

function conceptCard({ term, apart, explained, questions }: Card): HTMLElement {
  const row = (name: string, ...said: (Node | string)[][]) =>
    said.length > 0 ? [made('dt', {}, name), ...said.map((words) => made('dd', {}, ...words))] : [];
  return made(
    'section',
    { class: 'card', 'aria-labelledby': 'found-card' },
    made('p', { class: 'kind' }, 'Term'),
    made('h2', { id: 'found-card' }, rankedLink(term)),
    made('p', {}, ...marked(term.says)),
    made(
      'dl',
      { class: 'said bare' },
      ...row('Not', ...apart.map((each) => each.split(/:(.*)/s)).map(([name = '', ...difference]) => [made('b', {}, name), ...difference])),
      ...row('Explained in', ...(explained ? [[link(explained)]] : [])),
      ...row('Asked', ...questions.map((asked) => [link(asked)])),
    ),
  );
}

function rankedLink(hit: Hit): HTMLAnchorElement {
  const found = link(hit);
  found.dataset.rank = String(hit.rank);
  if (hit.kind !== 'claim') return found;
  found.append(made('s', {}, ...found.childNodes));
  return found;
}

function link({ address, title }: Section): HTMLAnchorElement {
  return made('a', { href: address }, ...marked(title));
}

/** Pieces of text as nodes, hits in `<mark>`. */
export function marked(pieces: Pieces): (Node | string)[] {
  return pieces.map((text, nth) => (nth % 2 === 1 ? made('mark', {}, text) : text));
}
