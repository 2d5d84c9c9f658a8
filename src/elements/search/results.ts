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
  const groups = groupsOf(hits.filter((hit) => hit !== card?.term)).map((group) => {
    const id = `found-${group.kind}`;
    return made('section', { 'aria-labelledby': id }, made('h2', { id }, group.name), resultList(group));
  });
  return card ? [conceptCard(card), ...groups] : groups;
}

function conceptCard({ term, apart, explained, questions }: Card): HTMLElement {
  const not = apart.map(({ name, difference }) => made('dd', {}, made('b', {}, name), ` ${difference}`));
  const where = explained ? [made('dd', {}, made('a', { href: explained.address }, ...marked(explained.title)))] : [];
  const asked = questions.map(({ title, address }) => made('dd', {}, made('a', { href: address }, ...marked(title))));
  return made(
    'section',
    { class: 'card', 'aria-labelledby': 'found-card' },
    made('p', { class: 'kind' }, 'Term'),
    made('h2', { id: 'found-card' }, link(term)),
    made('p', {}, ...marked(term.says)),
    made('dl', { class: 'said bare' }, ...labelled('Not', not), ...labelled('Explained in', where), ...labelled('Asked', asked)),
  );
}

function labelled(name: string, values: readonly HTMLElement[]): HTMLElement[] {
  return values.length > 0 ? [made('dt', {}, name), ...values] : [];
}

function resultList({ kind, name, hits }: Group): HTMLElement {
  const isQuestions = kind === 'question';
  const rows = hits.map(isQuestions ? questionRow : row);
  return made('ol', { class: isQuestions ? 'qs' : 'hits', 'aria-label': `Search results: ${name.toLowerCase()}` }, ...rows);
}

function questionRow(hit: Hit): HTMLElement {
  const level = hit.levels.length > 0 ? [made('span', { class: `lv ${deepest(hit.levels)}` }, levelWords(hit.levels)), ' '] : [];
  return made('li', {}, ...level, link(hit));
}

function row(hit: Hit): HTMLElement {
  const sections = hit.sections.map(({ title: words, address }) => made('li', {}, made('a', { href: address }, ...marked(words))));
  return made(
    'li',
    {},
    made('h3', {}, link(hit)),
    ...(hit.says.length > 0 ? [made('p', {}, ...marked(hit.says))] : []),
    ...(sections.length > 0 ? [made('ul', {}, ...sections)] : []),
  );
}

function link({ address, rank, title, kind }: Hit): HTMLElement {
  const words = marked(title);
  return made('a', { href: address, 'data-rank': String(rank) }, ...(kind === 'claim' ? [made('s', {}, ...words)] : words));
}

/** Pieces of text as nodes, hits in `<mark>`. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? made('mark', {}, piece.text) : piece.text));
}
