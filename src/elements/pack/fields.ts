import { LEVELS } from '../../lib/levels.ts';
import { plural } from '../../lib/text.ts';
import { suggestedSections } from '../../lib/packs/suggestion.ts';
import { entryCount } from '../../lib/packs/draft.ts';
import { announce } from '../reading/announce.ts';
import type { Desk } from './desk.ts';
import { part } from './part.ts';

/** The fields about the pack as a whole, and the suggestion that is made from them. */
export function bindFields(within: HTMLElement, desk: Desk): void {
  for (const name of ['title', 'note', 'role'] as const) {
    const field = name === 'note' ? part(within, name, HTMLTextAreaElement) : part(within, name, HTMLInputElement);
    field.addEventListener('input', () => desk.change({ ...desk.draft, [name]: field.value }, name));
    desk.watch((change) => {
      if (change === 'made') field.value = desk.draft[name];
    });
  }
  const boxes = LEVELS.map((level) => ({ level, box: part(within, level, HTMLInputElement) }));
  for (const { box } of boxes) {
    box.addEventListener('change', () =>
      desk.change({ ...desk.draft, levels: boxes.filter((one) => one.box.checked).map(({ level }) => level) }),
    );
  }
  desk.watch(() => boxes.forEach(({ level, box }) => (box.checked = desk.draft.levels.includes(level))));
  part(within, 'suggest').addEventListener('click', () => suggest(within, desk));
}

/** Puts a balanced pack on the desk in the place of what lies there; undo brings that back. */
function suggest(within: HTMLElement, desk: Desk): void {
  const answer = part(within, 'suggested');
  const levels = desk.draft.levels.length > 0 ? desk.draft.levels : LEVELS;
  const minutes = Number(part(within, 'minutes', HTMLInputElement).value);
  const sections = suggestedSections(desk.catalogue, { role: desk.draft.role, levels, minutes });
  if (sections.length === 0) {
    answer.textContent = 'No question of these levels fits into this time. Give it more minutes, or choose another level.';
    return;
  }
  desk.change({ ...desk.draft, sections });
  const words = `${plural(entryCount(desk.draft), 'question')} from ${plural(sections.length, 'area')}. Change them below; “Undo” brings back what was there.`;
  answer.textContent = words;
  announce(words);
}
