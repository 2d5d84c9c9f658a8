import { levelWords, deepest } from '../../lib/levels.ts';
import { plural } from '../../lib/text.ts';
import { minutesOf } from '../../lib/packs/pack.ts';
import type { ShownItem, ShownSection } from '../../lib/packs/shown.ts';
import { made } from '../made.ts';

/** An item of the list with its box. */
export interface ItemRow {
  item: ShownItem;
  row: HTMLLIElement;
  box: HTMLInputElement;
  /** Its part of the minutes set aside for its section. */
  weight: number;
}

/** A section of the pack as it stands on the page. */
export function sectionOf(
  { title, minutes, items }: ShownSection,
  index: number,
  absolute: (address: string) => string,
): { section: HTMLElement; rows: ItemRow[] } {
  const own = minutesOf(items);
  const rows = items.map((item) => ({
    ...rowOf(item, absolute),
    weight: own > 0 ? (minutes * item.minutes) / own : minutes / items.length,
  }));
  const id = `part-${index + 1}`;
  const section = made(
    'section',
    { class: 'sided', 'aria-labelledby': id },
    made('h2', { id }, title || 'Items', ' ', made('small', {}, plural(minutes, 'minute'))),
    made('ol', { class: 'items', start: String(items[0]?.number ?? 1) }, ...rows.map(({ row }) => row)),
  );
  return { section, rows };
}

function rowOf(item: ShownItem, absolute: (address: string) => string): Omit<ItemRow, 'weight'> {
  const { number, name, address, listed, entry, notices } = item;
  const box = made('input', { class: 'tick', type: 'checkbox', 'aria-label': `Done: ${number}. ${name}` });
  const isPrompt = listed?.kind === 'question' && entry.face === 'prompt';
  const row = made(
    'li',
    {},
    box,
    made('span', { class: 'n' }, `${number}`),
    ' ',
    made('div', {}, address && listed ? made('a', { href: absolute(address) }, name) : made('s', {}, name), ...below(item, absolute)),
    ' ',
    kindOf(item, isPrompt),
  );
  for (const notice of notices) row.querySelector('div')?.append(made('p', { class: 'notice' }, notice));
  return { item, row, box };
}

function below({ listed, address, entry }: ShownItem, absolute: (address: string) => string): HTMLElement[] {
  return [
    ...(listed ? [made('p', {}, listed.gist)] : []),
    ...(entry.remark ? [made('p', { class: 'letter' }, `“${entry.remark}”`)] : []),
    ...(address && !listed ? [made('p', {}, made('a', { href: absolute(address) }, 'Read this in its place'))] : []),
  ];
}

function kindOf({ listed, minutes }: ShownItem, isPrompt: boolean): HTMLElement {
  const words = listed?.kind === 'question' ? made('span', { class: `lv ${deepest(listed.levels)}` }, levelWords(listed.levels)) : 'Topic';
  const time = minutes > 0 ? ` · ${minutes} min` : '';
  return made('span', { class: 'kind' }, ...(listed ? [words] : ['Not here']), time, ...(isPrompt ? [' · prompt'] : []));
}
