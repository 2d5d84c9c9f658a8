import { store, stored, type Setting } from './store.ts';

/** Whether the reader wants spoken answers open at once. */
const ANSWERS_OPEN: Setting<boolean> = {
  name: 'answers-open',
  decode: (kept) => (typeof kept === 'boolean' ? kept : undefined),
  initial: false,
};

/** `<hb-answers>` around questions that open to their answers: adds one button for all of them, and remembers which way it stands. */
class Answers extends HTMLElement {
  connectedCallback(): void {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'all-answers' });
    const folds = [...this.querySelectorAll('details')];
    const name = () => (button.textContent = folds.every(({ open }) => open) ? 'Close all answers' : 'Open all answers');
    const setAll = (open: boolean) => folds.forEach((fold) => (fold.open = open));
    button.addEventListener('click', () => {
      const open = !folds.every((fold) => fold.open);
      setAll(open);
      store(ANSWERS_OPEN, open);
    });
    this.addEventListener('toggle', name, true);
    if (stored(ANSWERS_OPEN)) setAll(true);
    name();
    this.prepend(button);
  }
}

customElements.define('hb-answers', Answers);
