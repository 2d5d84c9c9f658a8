import { withSection, type Place } from '../../lib/packs/draft.ts';
import { minutesOf } from '../../lib/packs/pack.ts';
import { shownSections, type ShownSection } from '../../lib/packs/shown.ts';
import { plural } from '../../lib/text.ts';
import { made } from '../made.ts';
import type { Desk } from './desk.ts';
import { followDrag } from './drag.ts';
import { draftRow } from './draft-row.ts';
import { part } from './part.ts';
import { sectionHead } from './section-head.ts';

/** The items of the draft in their sections, to be ordered and changed. */
export function bindList(within: HTMLElement, desk: Desk): void {
  const list = part(within, 'list');
  const total = part(within, 'total');
  const undo = part(within, 'undo', HTMLButtonElement);
  followDrag(list, desk);
  undo.addEventListener('click', () => desk.undo());
  part(within, 'add-section').addEventListener('click', () => {
    desk.change(withSection(desk.draft));
    list.querySelector<HTMLInputElement>(`[data-focus="title ${desk.draft.sections.length - 1}"]`)?.focus();
  });
  desk.watch((change) => {
    const sections = shownSections(desk.sent(), desk.catalogue, 'candidate');
    const count = sections.reduce((sum, { items }) => sum + items.length, 0);
    total.textContent = `${plural(count, 'item')}, ${plural(minutesOf(sections), 'minute')}`;
    undo.disabled = !desk.canUndo;
    part(within, 'empty').hidden = count > 0;
    if (change === 'made')
      keepingFocus(list, () => list.replaceChildren(...sections.map((section, index) => sectionBox(section, index, desk))));
    else sections.forEach(({ minutes }, index) => showMinutes(list, index, minutes));
  });
}

function sectionBox(section: ShownSection, index: number, desk: Desk): HTMLElement {
  const place = (at: number): Place => ({ section: index, index: at });
  const rows = section.items.map((item, at) => draftRow(item, place(at), desk));
  const title = section.title || `Section ${index + 1}`;
  return made(
    'section',
    { class: 'draft-section', 'aria-label': title },
    sectionHead(section, index, desk),
    made('ol', { class: 'items draft', 'data-section': String(index) }, ...rows),
  );
}

function showMinutes(list: HTMLElement, index: number, minutes: number): void {
  const place = list.querySelector(`[data-minutes="${index}"]`);
  if (place) place.textContent = plural(minutes, 'minute');
}

/** Draws anew, and puts the focus on the control that has the same name now; a button that has nothing to do gives it to its neighbour. */
function keepingFocus(list: HTMLElement, draw: () => void): void {
  const name = list.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['focus'] : undefined;
  draw();
  if (name === undefined) return;
  const same = [...list.querySelectorAll<HTMLButtonElement>('[data-focus]')].find((control) => control.dataset['focus'] === name);
  const usable = same?.disabled ? same.parentElement?.querySelector<HTMLButtonElement>('button:not([disabled])') : same;
  (usable ?? list).focus();
}
