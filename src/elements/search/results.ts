import type { Piece } from '../../lib/search/excerpt.ts';
import { groupsOf, type Group } from '../../lib/search/groups.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { deepest, levelWords } from '../../lib/levels.ts';
import { made } from './made.ts';

/** Results as sections of links, grouped by kind. Each link to a page carries its overall rank in `data-rank`; links to sections do not. */
export function resultSections(hits: readonly Hit[]): HTMLElement[] {
  return groupsOf(hits).map((group) => {
    const id = `found-${group.kind}`;
    return made('section', { 'aria-labelledby': id }, made('h2', { id }, group.name), resultList(group));
  });
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
    made('p', {}, ...marked(hit.says)),
    ...(sections.length > 0 ? [made('ul', {}, ...sections)] : []),
  );
}

function link({ address, rank, title, kind }: Hit): HTMLElement {
  const words = marked(title);
  return made('a', { href: address, 'data-rank': String(rank) }, ...(kind === 'claim' ? [made('s', {}, ...words)] : words));
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? made('mark', {}, piece.text) : piece.text));
}
