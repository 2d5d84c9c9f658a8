import { announce } from './announce.ts';

/** How long a button shows what became of copying, in milliseconds. */
const SHOWN = 2000;

/** A button that copies what `text` gives when it is pressed, and says so; where the clipboard is blocked it says that instead. */
export function copyButton(words: string, text: () => string | Promise<string>): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  button.addEventListener('click', () => {
    void copied(text).then((done) => {
      const answer = done ? 'Copied' : 'Copying failed';
      button.textContent = answer;
      announce(answer);
      setTimeout(() => (button.textContent = words), SHOWN);
    });
  });
  return button;
}

async function copied(text: () => string | Promise<string>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(await text());
    return true;
  } catch {
    return false;
  }
}
