import type { Place } from '../../lib/packs/draft.ts';
import type { Desk } from './desk.ts';
import { move } from './draft-row.ts';

/** Ordering by drag: a row is taken by its grip and put before or behind another, or into an empty section. Buttons do the same. */
export function followDrag(list: HTMLElement, desk: Desk): void {
  let from: Place | undefined;
  list.addEventListener('dragstart', (event) => {
    const row = rowAt(event);
    if (!row || !event.dataTransfer) return;
    from = placeOfRow(row);
    event.dataTransfer.effectAllowed = 'move';
    // Firefox drags nothing that carries nothing.
    event.dataTransfer.setData('text/plain', row.querySelector('a, s')?.textContent ?? '');
    event.dataTransfer.setDragImage(row, 0, 0);
  });
  list.addEventListener('dragover', (event) => {
    if (!from || !targetAt(event)) return;
    event.preventDefault();
    show(list, event);
  });
  list.addEventListener('drop', (event) => {
    const to = targetAt(event);
    if (!from || !to) return;
    event.preventDefault();
    move(desk, from, to);
  });
  list.addEventListener('dragend', () => {
    from = undefined;
    show(list);
  });
}

function rowAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.draft > li') : null;
}

function placeOfRow(row: HTMLElement): Place {
  return { section: Number(row.parentElement?.dataset['section']), index: Number(row.dataset['index']) };
}

function isLowerHalf(row: HTMLElement, { clientY }: MouseEvent): boolean {
  const { top, height } = row.getBoundingClientRect();
  return clientY > top + height / 2;
}

/** Where something that is let go here would go. */
function targetAt(event: DragEvent): Place | undefined {
  const row = rowAt(event);
  if (row) {
    const place = placeOfRow(row);
    return { ...place, index: place.index + (isLowerHalf(row, event) ? 1 : 0) };
  }
  const section = event.target instanceof Element ? event.target.closest('.draft-section')?.querySelector<HTMLElement>('.draft') : null;
  return section ? { section: Number(section.dataset['section']), index: section.children.length } : undefined;
}

/** Marks the edge at which it would go in. */
function show(list: HTMLElement, event?: DragEvent): void {
  for (const marked of list.querySelectorAll('[data-drop]')) delete (marked as HTMLElement).dataset['drop'];
  const row = event && rowAt(event);
  if (row) row.dataset['drop'] = isLowerHalf(row, event) ? 'behind' : 'before';
}
