import { changedSection, withoutSection } from '../../lib/packs/draft.ts';
import { LIMITS } from '../../lib/packs/pack.ts';
import type { ShownSection } from '../../lib/packs/shown.ts';
import { plural } from '../../lib/text.ts';
import { made } from '../made.ts';
import type { Desk } from './desk.ts';

/** The line above a section: its title, the minutes set aside for it, and a way to dissolve it. */
export function sectionHead({ title, minutes }: ShownSection, index: number, desk: Desk): HTMLElement {
  const set = desk.draft.sections[index]?.minutes;
  const name = made('input', {
    value: desk.draft.sections[index]?.title ?? '',
    maxlength: String(LIMITS.section),
    placeholder: 'A name for this part',
    'data-focus': `title ${index}`,
  });
  name.addEventListener('input', () => desk.change(changedSection(desk.draft, index, { title: name.value }), `title ${index}`));
  const time = made('input', {
    type: 'number',
    min: '1',
    max: String(LIMITS.minutes),
    value: set === undefined ? '' : String(set),
    placeholder: 'sum',
    'data-focus': `minutes ${index}`,
  });
  time.addEventListener('input', () => desk.change(changedSection(desk.draft, index, { minutes: minutesIn(time) }), `minutes ${index}`));
  const sum = made('span', { class: 'kind', 'data-minutes': String(index) }, plural(minutes, 'minute'));
  const remove = made(
    'button',
    { type: 'button', 'data-focus': `dissolve ${index}`, 'aria-label': `Dissolve section: ${title || index + 1}` },
    'Dissolve',
  );
  remove.addEventListener('click', () => desk.change(withoutSection(desk.draft, index)));
  return made(
    'div',
    { class: 'section-head' },
    made('label', { class: 'wide-field' }, `Section ${index + 1}`, name),
    made('label', {}, 'Minutes', time),
    sum,
    ...(desk.draft.sections.length > 1 ? [remove] : []),
  );
}

/** The minutes in a field; undefined where it is empty or holds none that are possible. */
export function minutesIn({ value }: HTMLInputElement): number | undefined {
  const minutes = Math.round(Number(value));
  return minutes >= 1 && minutes <= LIMITS.minutes ? minutes : undefined;
}
