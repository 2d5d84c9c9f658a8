import { entryCount, placeOf, withEntry, withoutEntry } from '../../lib/packs/draft.ts';
import { fragmentOf } from '../../lib/packs/encode.ts';
import { LIMITS, titleMark, type Face } from '../../lib/packs/pack.ts';
import { announce } from '../reading/announce.ts';
import { isStored, store, stored } from '../store.ts';
import { DRAFT } from './draft.ts';

/** Puts the item of a button into the draft, or takes it out, and shows how many are in the tray: the link to the builder beside it. */
export function toggle(button: HTMLElement, tray: Element): void {
  const key = button.dataset['packKey'] ?? '';
  const name = document.querySelector('h1')?.textContent.trim() ?? '';
  const face: Face = location.pathname.includes('/questions/') ? 'prompt' : 'study';
  const before = stored(DRAFT);
  const place = placeOf(before, key);
  const entry = { key, face, titleMark: titleMark(name) };
  const draft = place ? withoutEntry(before, place) : withEntry(before, entry);
  store(DRAFT, draft);
  const isKept = isStored(DRAFT);
  const count = entryCount(draft);
  const isIn = placeOf(draft, key) !== undefined;
  button.setAttribute('aria-pressed', String(isIn));
  tray.textContent = count > 0 ? `Your pack (${count})` : 'Your pack';
  // Where nothing is kept, the link to the builder carries the draft.
  if (tray instanceof HTMLAnchorElement) tray.hash = isKept ? '' : fragmentOf(draft, 'interviewer');
  if (draft === before) announce(`A pack has at most ${LIMITS.entries} items.`);
  else announce(`${isIn ? 'Added to' : 'Removed from'} your pack, which has ${count} now.${isKept ? '' : NOT_KEPT}`);
}

const NOT_KEPT = ' This browser keeps nothing for this site: open the pack now, its link is beside the button.';
