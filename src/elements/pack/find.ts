import type { Listed } from '../../lib/packs/catalogue.ts';
import { placeOf, withEntry, withoutEntry } from '../../lib/packs/draft.ts';
import { LIMITS, titleMark } from '../../lib/packs/pack.ts';
import { deepest, levelWords, LEVELS } from '../../lib/levels.ts';
import { announce } from '../reading/announce.ts';
import { made } from '../made.ts';
import type { Desk } from './desk.ts';
import { part } from './part.ts';

/** More would be a page of its own; another word narrows them down. */
const MOST_FOUND = 12;

/** The search for items to add: words, an area, a level. */
export function bindFind(within: HTMLElement, desk: Desk): void {
  const words = part(within, 'words', HTMLInputElement);
  const area = part(within, 'area', HTMLSelectElement);
  const level = part(within, 'level', HTMLSelectElement);
  area.append(...desk.catalogue.areas.map(({ id, name }) => made('option', { value: id }, name)));
  const list = part(within, 'found');
  const hint = part(within, 'found-hint');
  let found: Listed[] = [];
  const show = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const isOpen = wanted.length > 0 || area.value !== '' || level.value !== '';
    found = isOpen ? desk.catalogue.items.filter((item) => fits(item, wanted, { area: area.value, level: level.value })) : [];
    list.replaceChildren(...found.slice(0, MOST_FOUND).map((item) => rowOf(item, desk)));
    hint.textContent = isOpen ? hintOf(found.length) : 'Type a word, or choose an area or a level.';
    mark();
  };
  const mark = () => {
    for (const button of list.querySelectorAll('button')) {
      const isIn = placeOf(desk.draft, button.dataset['key'] ?? '') !== undefined;
      button.setAttribute('aria-pressed', String(isIn));
      button.textContent = isIn ? 'In the pack' : 'Add';
    }
  };
  for (const field of [words, area, level]) field.addEventListener('input', show);
  desk.watch(mark);
  show();
}

function hintOf(count: number): string {
  if (count === 0) return 'Nothing has all of these words.';
  return count > MOST_FOUND ? `${count} found, the first ${MOST_FOUND} are shown: another word narrows them down.` : `${count} found.`;
}

function fits(item: Listed, words: readonly string[], { area, level }: { area: string; level: string }): boolean {
  if (area && item.area !== area) return false;
  if (level && !LEVELS.some((name) => name === level && item.levels.includes(name))) return false;
  const text = `${item.name} ${item.gist} ${item.id} ${item.topic ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function rowOf(item: Listed, desk: Desk): HTMLLIElement {
  const button = made('button', { type: 'button', class: 'btn small', 'data-key': item.key, 'aria-describedby': `found-${item.key}` });
  button.addEventListener('click', () => toggle(item, desk));
  const kind = item.kind === 'topic' ? 'Topic' : made('span', { class: `lv ${deepest(item.levels)}` }, levelWords(item.levels));
  return made(
    'li',
    {},
    made(
      'div',
      {},
      made('span', { class: 'what', id: `found-${item.key}` }, item.name),
      ' ',
      made('span', { class: 'kind' }, kind, ` · ${item.minutes} min`),
    ),
    ' ',
    button,
  );
}

function toggle(item: Listed, desk: Desk): void {
  const place = placeOf(desk.draft, item.key);
  const before = desk.draft;
  if (place) desk.change(withoutEntry(desk.draft, place));
  else
    desk.change(
      withEntry(desk.draft, { key: item.key, face: item.kind === 'question' ? 'prompt' : 'study', titleMark: titleMark(item.name) }),
    );
  if (desk.draft === before) announce(`A pack has at most ${LIMITS.entries} items.`);
  else announce(place ? `Removed: ${item.name}` : `Added: ${item.name}`);
}
