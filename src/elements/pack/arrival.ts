import { readLink } from '../../lib/packs/decode.ts';
import { EMPTY_DRAFT, isEmpty } from '../../lib/packs/draft.ts';
import { FAULT_SENTENCES } from '../../lib/packs/fault.ts';
import { store, stored } from '../store.ts';
import type { Desk } from './desk.ts';
import { EARLIER_DRAFT } from './draft.ts';
import { part } from './part.ts';

/**
 * Puts the pack that the address holds on the desk. A draft that lay there is set aside first: a button brings it back, also on a later visit.
 * A damaged link gives what can be read and a sentence.
 */
export function takeIn(within: HTMLElement, desk: Desk): void {
  const fragment = location.hash;
  if (fragment.length < 2) return;
  const { pack, fault } = readLink(fragment);
  part(within, 'fault').textContent = fault ? FAULT_SENTENCES[fault] : '';
  if (!pack) return;
  const before = desk.draft;
  const sections = pack.sections.length > 0 ? pack.sections : EMPTY_DRAFT.sections;
  if (!isEmpty(before)) store(EARLIER_DRAFT, before);
  desk.change({ ...pack, sections });
}

/** The button that brings the earlier draft back; it changes places with the one on the desk. */
export function bindEarlier(within: HTMLElement, desk: Desk): void {
  const button = part(within, 'earlier', HTMLButtonElement);
  const show = () => {
    const earlier = stored(EARLIER_DRAFT);
    button.hidden = isEmpty(earlier);
    button.textContent = `Bring back the draft “${earlier.title || 'without a title'}”`;
  };
  button.addEventListener('click', () => {
    const earlier = stored(EARLIER_DRAFT);
    store(EARLIER_DRAFT, desk.draft);
    desk.change(earlier);
  });
  desk.watch(show);
}
