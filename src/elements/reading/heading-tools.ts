import { copyButton } from './copy.ts';

/** A selection longer than this makes an unwieldy link. */
const LONGEST_QUOTATION = 200;
/** Headings of sections that are links to themselves. */
const HEADING = ':is(h2, h3)[id]:has(> a)';

/**
 * Puts a "Copy link" button after the section heading that the pointer or the keyboard has come to. There is one, and it stands outside of
 * the heading: who listens to the page hears each heading once, without the words of a button. With words of the section selected, the link
 * leads to these words.
 */
export function addHeadingTools(article: Element): void {
  let heading: Element | undefined;
  const button = copyButton('Copy link', () => (heading ? sectionLink(heading.id) + quotation(heading) : ''));
  button.className = 'copy-link';
  button.setAttribute('aria-label', 'Copy link to this section');
  const reached = ({ target }: Event) => {
    const found = target instanceof Element && target.closest(HEADING);
    // A button that somebody is about to press stays where it is.
    if (!found || found === heading || button.matches(':focus')) return;
    found.after(button);
    heading = found;
  };
  for (const name of ['pointerover', 'focusin']) article.addEventListener(name, reached);
}

function sectionLink(id: string): string {
  const address = new URL(location.href);
  address.hash = id;
  return address.href;
}

/** A text fragment for the selected words, if they stand in the section of this heading. */
function quotation(heading: Element): string {
  const selection = getSelection();
  const words = selection?.toString().trim().replace(/\s+/g, ' ') ?? '';
  if (!selection?.anchorNode || words === '' || words.length > LONGEST_QUOTATION) return '';
  const follows = heading.compareDocumentPosition(selection.anchorNode) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = [...document.querySelectorAll('h2[id], h3[id]')].find(
    (other) => heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const before = !next || next.compareDocumentPosition(selection.anchorNode) & Node.DOCUMENT_POSITION_PRECEDING;
  return follows && before ? `:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}` : '';
}
