import { EMPTY_RECORD, scoreSheet, type AskedQuestion } from '../../lib/interview/record.ts';
import { LEVELS } from '../../lib/levels.ts';
import { made } from '../made.ts';
import { copyButton } from '../reading/copy.ts';
import { filled, recordIn } from './fields.ts';

interface Actions {
  element: HTMLElement;
  /** Says what the browser could not do; an empty text takes it back. */
  say(words: string): void;
  /** Whether there is anything to clear. */
  offer(hasNotes: boolean): void;
}

/** The buttons below a sheet: copy and save as Markdown, print, clear. Clearing can be undone until the next change. */
export function sheetActions(sheet: HTMLElement, changed: () => void): Actions {
  const status = made('span', { class: 'problem', role: 'status' });
  const markdown = () => scoreSheet(questionOf(sheet), recordIn(sheet));
  const clear = button('Clear', () => {
    const before = recordIn(sheet);
    filled(sheet, EMPTY_RECORD);
    changed();
    const undo = button('Undo', () => {
      filled(sheet, before);
      changed();
      undo.replaceWith(clear);
    });
    clear.replaceWith(undo);
    undo.focus();
    sheet.addEventListener('input', () => undo.replaceWith(clear), { once: true });
  });
  const save = button('Save as Markdown', () => saved(markdown(), `interview-${sheet.dataset['key'] ?? ''}.md`));
  const print = button('Print the score sheet', () => {
    window.print();
  });
  const element = made('p', { class: 'acts' }, copyButton('Copy as Markdown', markdown), save, print, clear, status);
  return {
    element,
    say: (words) => (status.textContent = words),
    offer: (hasNotes) => (clear.disabled = !hasNotes),
  };
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = made('button', { type: 'button' }, words);
  element.addEventListener('click', act);
  return element;
}

function questionOf(sheet: HTMLElement): AskedQuestion {
  const { title = '', address = '' } = sheet.dataset;
  const points = (level: string) =>
    [...sheet.querySelectorAll<HTMLInputElement>(`fieldset[data-level="${level}"] input`)].map(({ value }) => value);
  return {
    title,
    url: new URL(`${address}interview/`, location.href).href,
    ladder: Object.fromEntries(LEVELS.map((level) => [level, points(level)])) as unknown as AskedQuestion['ladder'],
    followUps: [...sheet.querySelectorAll<HTMLElement>('[data-ask]')].map(({ dataset }) => dataset['ask'] ?? ''),
  };
}

function saved(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  made('a', { href: address, download: name }).click();
  // The browser reads the file after the click: it may go only once the page has nothing else to do.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
