import { levelWords } from '../../lib/levels.ts';
import { minutesOf, type Reader, type SharedPack } from '../../lib/packs/pack.ts';
import type { ShownSection } from '../../lib/packs/shown.ts';
import { longDate, plural } from '../../lib/text.ts';
import { made } from '../made.ts';

/** What the sender wrote to the candidate. */
export function noteOf({ note }: SharedPack): HTMLElement[] {
  if (note === '') return [];
  const lines = note
    .split('\n\n')
    .map((paragraph) => made('p', {}, ...paragraph.split('\n').flatMap((line, index) => (index === 0 ? [line] : [made('br'), line]))));
  const heading = made('h2', { id: 'note' }, 'Note ', made('small', {}, 'from the interviewer'));
  return [made('section', { class: 'sided', 'aria-labelledby': 'note' }, heading, made('div', { class: 'prose letter' }, ...lines))];
}

/** The facts of a pack, in the words of the page's title block. */
export function factsOf(pack: SharedPack, sections: readonly ShownSection[], reader: Reader): HTMLElement {
  const facts: [string, string | Node][] = [
    ['Time', plural(minutesOf(sections), 'minute')],
    ...(pack.role ? [['For', pack.role] as [string, string]] : []),
    ...(pack.levels.length > 0 ? [['Level', levelWords(pack.levels)] as [string, string]] : []),
    ['Link made', made('time', { datetime: pack.made }, longDate(pack.made))],
    ['Seen by', reader === 'interviewer' ? 'the interviewer' : 'the candidate'],
  ];
  return made('dl', { class: 'facts' }, ...facts.map(([name, fact]) => made('div', {}, made('dt', {}, name), made('dd', {}, fact))));
}
