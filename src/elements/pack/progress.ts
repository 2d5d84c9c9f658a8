import { plural } from '../../lib/text.ts';
import { announce } from '../reading/announce.ts';
import { made } from '../made.ts';
import { isStored, store, stored, type Setting } from '../store.ts';
import type { ItemRow } from './items.ts';

/** Where a reader stands in a pack: what is next, how much is left. It follows the boxes of the rows and remembers them. */
export function progressOf(rows: readonly ItemRow[], ticks: Setting<readonly string[]>): HTMLElement {
  const weightOf = (some: readonly ItemRow[]) => Math.round(some.reduce((sum, { weight }) => sum + weight, 0));
  const total = weightOf(rows);
  const bar = made('progress', { max: String(Math.max(total, 1)) });
  const left = made('p', { class: 'left' });
  const next = made('div', { class: 'due' });
  const words = made('small');
  const section = made(
    'section',
    { class: 'sided next-item', 'aria-labelledby': 'next' },
    made('h2', { id: 'next' }, 'Next ', words),
    made('div', {}, next, bar, left),
  );
  const show = (): string => {
    const done = rows.filter(({ box }) => box.checked);
    const minutes = total - weightOf(done);
    const first = rows.find(({ box, item }) => !box.checked && item.listed);
    for (const row of rows) {
      row.row.className = row.box.checked ? 'done' : row === first ? 'next' : '';
      if (row === first) row.row.setAttribute('aria-current', 'step');
      else row.row.removeAttribute('aria-current');
    }
    const sentence = `${done.length} of ${rows.length} done, ${plural(minutes, 'minute')} left`;
    next.replaceChildren(...(first ? dueOf(first, rows.length) : [made('p', {}, 'Everything is done.')]));
    words.textContent = first ? plural(first.item.minutes, 'minute') : '';
    bar.value = total - minutes;
    bar.setAttribute('aria-label', sentence);
    left.textContent = `${sentence}.`;
    return sentence;
  };
  const kept = new Set(stored(ticks));
  for (const { box, item } of rows) {
    box.checked = kept.has(item.entry.key);
    box.addEventListener('change', () => {
      const keys = rows.filter((row) => row.box.checked).map((row) => row.item.entry.key);
      store(ticks, keys);
      const isKept = isStored(ticks);
      announce(isKept ? show() : `${show()}. ${NOT_KEPT}`);
      if (!isKept) left.append(` ${NOT_KEPT}`);
    });
  }
  show();
  return section;
}

const NOT_KEPT = 'This browser keeps nothing for this site: the ticks last until you leave the page.';

function dueOf({ item, row }: ItemRow, count: number): HTMLElement[] {
  const address = row.querySelector('a')?.href ?? '';
  const kind = item.listed?.kind ?? 'item';
  return [
    made('div', {}, made('p', {}, `Item ${item.number} of ${count} · ${kind}`), made('a', { href: address }, item.name)),
    made('a', { class: 'btn main', href: address, 'aria-label': `Go on: ${item.name}` }, 'Go on'),
  ];
}
