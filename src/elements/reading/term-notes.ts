import { overStyles } from '../over-styles.ts';

/** Long enough that a pointer on its way elsewhere shows nothing, in milliseconds. */
const PAUSE = 200;

/** Meanings by address, loaded when the first term is pointed at. */
let meanings: Promise<Record<string, string>> | undefined;

/**
 * Shows the meaning of a term beside its link when a pointer rests on it or the keyboard reaches it.
 * `reached` is the element inside a link at which one of them stands already.
 * Escape or leaving hides it; without anchor positioning nothing is shown, and the link works as it always does.
 */
export function addTermNotes(article: Element, reached: Element): void {
  if (!CSS.supports('position-anchor: --term')) return;
  const note = Object.assign(document.createElement('div'), { id: 'term-note', className: 'term-note', popover: 'manual' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Element | undefined;

  const hide = () => {
    clearTimeout(timer);
    if (note.matches(':popover-open')) note.hidePopover();
    shown?.classList.remove('anchor');
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
  };
  const show = async (link: HTMLAnchorElement) => {
    const [known] = await Promise.all([loadedMeanings(), overStyles()]);
    const meaning = known[link.pathname];
    if (!meaning || (!link.matches(':hover') && document.activeElement !== link)) return;
    hide();
    note.textContent = meaning;
    link.classList.add('anchor');
    link.setAttribute('aria-describedby', note.id);
    shown = link;
    note.showPopover();
  };
  const wait = ({ target }: { target: EventTarget | null }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a.term');
    if (!link || link === shown) return;
    clearTimeout(timer);
    timer = setTimeout(() => void show(link), PAUSE);
  };
  /** The pointer may go on into the note, to read or select it. */
  const leave = ({ relatedTarget }: MouseEvent) => {
    if (relatedTarget instanceof Node && (note.contains(relatedTarget) || shown?.contains(relatedTarget))) return;
    if (document.activeElement !== shown) hide();
  };

  article.after(note);
  article.addEventListener('pointerover', wait);
  article.addEventListener('focusin', wait);
  article.addEventListener('focusout', hide);
  article.addEventListener('pointerout', leave as EventListener);
  note.addEventListener('pointerleave', leave);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  wait({ target: reached });
}

function loadedMeanings(): Promise<Record<string, string>> {
  meanings ??= fetch(`${document.documentElement.dataset['base'] ?? '/'}terms.json`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Record<string, string>>) : {}))
    .catch(() => ({}));
  return meanings;
}
