import { changedEntry, movedEntry, placeOf, step, withoutEntry, type Place } from '../../lib/packs/draft.ts';
import { levelWords } from '../../lib/levels.ts';
import { LIMITS, type Face } from '../../lib/packs/pack.ts';
import { shownSections, type ShownItem } from '../../lib/packs/shown.ts';
import { announce } from '../reading/announce.ts';
import { made } from '../made.ts';
import { absolute, type Desk } from './desk.ts';
import { minutesIn } from './section-head.ts';

const FACE_WORDS: Record<Face, string> = { prompt: 'Prompt, no answer', study: 'With its answer' };

/** An item of the draft with everything that can be done with it. */
export function draftRow(item: ShownItem, place: Place, desk: Desk): HTMLLIElement {
  const { number, name, listed, address } = item;
  const grip = made('span', { class: 'grip', draggable: 'true', 'aria-hidden': 'true', title: 'Drag to move' }, '⠿');
  const words = listed && address ? made('a', { href: absolute(address) }, name) : made('s', {}, name);
  const kind = listed ? (listed.kind === 'topic' ? 'Topic' : levelWords(listed.levels)) : item.notices.join(' ');
  return made(
    'li',
    { 'data-index': String(place.index) },
    grip,
    made('span', { class: 'n' }, `${number}`),
    ' ',
    made(
      'div',
      {},
      words,
      ' ',
      made('span', { class: 'kind' }, kind),
      made('div', { class: 'tools' }, ...moves(item, place, desk), ...fields(item, place, desk)),
    ),
  );
}

function moves(item: ShownItem, place: Place, desk: Desk): HTMLElement[] {
  const button = (by: -1 | 1, sign: string, word: string) => {
    const to = step(desk.draft, place, by);
    const control = made(
      'button',
      { type: 'button', class: 'arrow', 'data-focus': `${word} ${item.entry.key}`, 'aria-label': `Move ${word}: ${item.name}` },
      sign,
    );
    control.disabled = to === undefined;
    control.addEventListener('click', () => to && move(desk, place, to));
    return control;
  };
  const remove = made(
    'button',
    { type: 'button', 'data-focus': `remove ${item.entry.key}`, 'aria-label': `Remove: ${item.name}` },
    'Remove',
  );
  remove.addEventListener('click', () => {
    desk.change(withoutEntry(desk.draft, place));
    announce(`Removed: ${item.name}. “Undo” brings it back.`);
  });
  return [made('span', { class: 'arrows' }, button(-1, '↑', 'up'), button(1, '↓', 'down')), remove];
}

/** Moves an item and says where it is now. */
export function move(desk: Desk, from: Place, to: Place): void {
  const key = desk.draft.sections[from.section]?.entries[from.index]?.key ?? '';
  desk.change(movedEntry(desk.draft, from, to));
  const now = placeOf(desk.draft, key);
  const items = shownSections(desk.draft, desk.catalogue, 'candidate').flatMap((section) => section.items);
  const moved = items.find(({ entry }) => entry.key === key);
  if (moved && now) announce(`Now item ${moved.number} of ${items.length}, in section ${now.section + 1}: ${moved.name}`);
}

function fields({ entry, listed, name }: ShownItem, place: Place, desk: Desk): HTMLElement[] {
  const minutes = made('input', {
    type: 'number',
    min: '1',
    max: String(LIMITS.minutes),
    value: entry.minutes === undefined ? '' : String(entry.minutes),
    placeholder: String(listed?.minutes ?? ''),
    'aria-label': `Minutes: ${name}`,
    'data-focus': `time ${entry.key}`,
  });
  minutes.addEventListener('input', () =>
    desk.change(changedEntry(desk.draft, place, { minutes: minutesIn(minutes) }), `time ${entry.key}`),
  );
  const remark = made('input', {
    value: entry.remark ?? '',
    maxlength: String(LIMITS.remark),
    'aria-label': `Remark: ${name}`,
    'data-focus': `remark ${entry.key}`,
  });
  remark.addEventListener('input', () =>
    desk.change(changedEntry(desk.draft, place, { remark: remark.value || undefined }), `remark ${entry.key}`),
  );
  return [
    made('label', {}, 'Minutes', minutes),
    ...(listed?.kind === 'question'
      ? [faceField(entry.face, name, (face) => desk.change(changedEntry(desk.draft, place, { face })), entry.key)]
      : []),
    made('label', { class: 'wide-field' }, 'Remark', remark),
  ];
}

function faceField(face: Face, name: string, choose: (face: Face) => void, key: string): HTMLElement {
  const select = made(
    'select',
    { 'aria-label': `Candidate sees: ${name}`, 'data-focus': `face ${key}` },
    made('option', { value: 'prompt' }, FACE_WORDS.prompt),
    made('option', { value: 'study' }, FACE_WORDS.study),
  );
  select.value = face;
  select.addEventListener('change', () => choose(select.value === 'study' ? 'study' : 'prompt'));
  return made('label', {}, 'Candidate sees', select);
}
