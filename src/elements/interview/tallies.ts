import { heardOf } from '../../lib/interview/record.ts';
import { made } from '../made.ts';

/** Puts "2 of 3" beside each level of a sheet; what it returns brings them up to date. */
export function tallies(sheet: HTMLElement): () => void {
  const levels = [...sheet.querySelectorAll<HTMLElement>('fieldset[data-level]')].map((level) => {
    const tally = made('span', { class: 'tally' });
    level.querySelector('legend')?.append(' ', tally);
    return { tally, boxes: [...level.querySelectorAll<HTMLInputElement>('input')] };
  });
  return () => {
    for (const { tally, boxes } of levels) {
      const heard = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      tally.textContent = heardOf(
        boxes.map(({ value }) => value),
        heard,
      );
    }
  };
}
