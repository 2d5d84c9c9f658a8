import { copyButton } from './copy.ts';
import { madeScrollable } from './scrollable.ts';

/** Parts of a sample that nobody wants to paste. */
const NOT_COPIED = ['output', 'request', 'setup'];

/** Gives each code figure a copy button, and what a line that is too long needs: a wrap button, and scrolling by keyboard. */
export function addCodeTools(article: Element): void {
  const figures = [...article.querySelectorAll<HTMLElement>('figure.code')];
  for (const figure of figures) {
    const tools = Object.assign(document.createElement('span'), { className: 'tools' });
    const copied = [...figure.querySelectorAll('pre')].filter(({ dataset }) => !NOT_COPIED.includes(dataset['part'] ?? ''));
    const copy = copyButton('Copy', () => copied.map(pasted).join('\n'));
    // Named apart from the other copy buttons; the figure is still called by its title alone, without the words of its buttons.
    copy.setAttribute('aria-label', `Copy: ${titleOf(figure)}`);
    figure.setAttribute('aria-label', titleOf(figure));
    tools.append(copy);
    figure.querySelector('figcaption')?.append(tools);
  }
  // Told after each layout, also when a fold opens or the window changes: nothing is measured before it is laid out anyway.
  const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => measureLines(target as HTMLElement)));
  for (const figure of figures) observer.observe(figure);
}

/** The text of a block as one would paste it: shell prompts are not part of a command. */
function pasted(block: HTMLElement): string {
  return block.dataset['language'] === 'sh' ? block.textContent.replace(/^\$ /gm, '') : block.textContent;
}

function titleOf(figure: HTMLElement): string {
  return figure.querySelector('figcaption > :first-child')?.textContent ?? 'Code';
}

function measureLines(figure: HTMLElement): void {
  const name = titleOf(figure);
  for (const block of figure.querySelectorAll('pre')) {
    if (!madeScrollable(block)) continue;
    block.setAttribute('role', 'group');
    block.setAttribute('aria-label', block.dataset['part'] ? `${name}, ${block.dataset['part']}` : name);
    if (!figure.querySelector('[aria-pressed]')) figure.querySelector('.tools')?.prepend(wrapButton(figure));
  }
}

function wrapButton(figure: HTMLElement): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Wrap lines' });
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => button.setAttribute('aria-pressed', String(figure.classList.toggle('wrapped'))));
  return button;
}
