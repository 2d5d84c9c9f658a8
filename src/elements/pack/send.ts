import { minutesOf, READERS, type Reader } from '../../lib/packs/pack.ts';
import { NO_TITLE, packMarkdown } from '../../lib/packs/markdown.ts';
import { shownSections } from '../../lib/packs/shown.ts';
import { entryCount } from '../../lib/packs/draft.ts';
import { plural } from '../../lib/text.ts';
import { announce } from '../reading/announce.ts';
import { copyButton } from '../reading/copy.ts';
import { made } from '../made.ts';
import { absolute, type Desk } from './desk.ts';
import { part } from './part.ts';

const WORDS: Record<Reader, string> = { candidate: 'The candidate’s link', interviewer: 'The interviewer’s link' };

/** The ways to send the pack: two links, each to copy, to show as a code, to share, to mail, to print. */
export function bindSend(within: HTMLElement, desk: Desk): void {
  const box = part(within, 'send');
  const parts = READERS.map((reader) => linkPart(reader, desk));
  part(within, 'links').replaceChildren(...parts.map(({ element }) => element));
  desk.watch(() => {
    const isEmpty = entryCount(desk.draft) === 0;
    box.hidden = isEmpty;
    part(within, 'nothing-to-send').hidden = !isEmpty;
    if (!isEmpty) for (const { show } of parts) show();
  });
}

function linkPart(reader: Reader, desk: Desk): { element: HTMLElement; show: () => void } {
  const field = made('input', { readonly: '', 'aria-label': WORDS[reader] });
  const open = made('a', {}, 'Open it, to look or print');
  const mail = made('a', {}, 'Mail it');
  const answer = made('p', { class: 'kind', role: 'status' });
  const copy = made('button', { type: 'button', class: 'btn main' }, 'Copy');
  copy.setAttribute('aria-label', `Copy ${WORDS[reader].toLowerCase()}`);
  copy.addEventListener('click', () => void copyFrom(field, answer));
  const code = made('div', { class: 'code-of-link' });
  const show = () => {
    field.value = desk.linkFor(reader);
    open.href = field.value;
    mail.href = mailTo(desk, field.value);
    answer.textContent = '';
    code.replaceChildren();
  };
  const acts = [open, mail, codeButton(field, code), ...shareButton(field, desk), markdownButton(reader, desk)];
  const element = made(
    'div',
    { class: 'send-link', role: 'group', 'aria-label': WORDS[reader] },
    made('h3', {}, WORDS[reader]),
    made('div', { class: 'copy-field' }, field, copy),
    answer,
    made('p', { class: 'acts' }, ...acts.flatMap((act) => [act, ' '])),
    code,
  );
  return { element, show };
}

/** Copies the link; where the clipboard is blocked the link is selected instead, and the reader's own keys do it. */
async function copyFrom(field: HTMLInputElement, answer: HTMLElement): Promise<void> {
  const count = `${field.value.length} characters`;
  try {
    await navigator.clipboard.writeText(field.value);
    answer.textContent = `Copied, ${count}.`;
  } catch {
    field.focus();
    field.select();
    answer.textContent = 'The browser does not let this page copy. The link is selected: copy it with Ctrl+C, or ⌘C.';
  }
}

function codeButton(field: HTMLInputElement, place: HTMLElement): HTMLButtonElement {
  const button = made('button', { type: 'button' }, 'Show as QR code');
  button.addEventListener('click', () => {
    import('./code-drawing.ts').then(
      ({ codeDrawing }) => {
        place.replaceChildren(codeDrawing(field.value));
        announce('The code is shown below.');
      },
      () => announce('The code could not be loaded.'),
    );
  });
  return button;
}

function shareButton(field: HTMLInputElement, desk: Desk): HTMLButtonElement[] {
  // Not every browser can.
  if (!('share' in navigator)) return [];
  const button = made('button', { type: 'button' }, 'Share');
  button.addEventListener('click', () => {
    // Who closes the sheet again has changed their mind, which is no fault.
    navigator.share({ title: desk.draft.title || NO_TITLE, url: field.value }).catch(() => undefined);
  });
  return [button];
}

function markdownButton(reader: Reader, desk: Desk): HTMLButtonElement {
  return copyButton('Copy as Markdown', () =>
    packMarkdown(desk.sent(), shownSections(desk.sent(), desk.catalogue, reader), { reader, absolute }),
  );
}

function mailTo(desk: Desk, link: string): string {
  const sections = shownSections(desk.draft, desk.catalogue, 'candidate');
  const title = desk.draft.title || NO_TITLE;
  const size = `${plural(entryCount(desk.draft), 'item')}, ${plural(minutesOf(sections), 'minute')}`;
  const body = `Hello,\n\nthis is what we shall talk about: ${title} (${size}).\n\n${link}\n\nThe list stands in the link itself: open all of it. Your ticks stay in your browser.\n`;
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
