import { copyButton } from './copy.ts';

/** A selection longer than this makes an unwieldy link. */
const LONGEST_QUOTATION = 200;

/** Puts a "Copy link" button beside each section heading. With words of the section selected, the link leads to these words. */
export function addHeadingTools(article: Element): void {
  for (const heading of article.querySelectorAll<HTMLElement>('h2[id] > a, h3[id] > a')) {
    const { id } = heading.parentElement ?? heading;
    // The heading is still called by its own words, without those of the button inside it.
    heading.id = `${id}-name`;
    heading.parentElement?.setAttribute('aria-labelledby', heading.id);
    const button = copyButton('Copy link', () => sectionLink(id) + quotation(heading.parentElement));
    button.className = 'copy-link';
    button.setAttribute('aria-label', `Copy link to “${heading.textContent}”`);
    heading.after(' ', button);
  }
}

function sectionLink(id: string): string {
  const address = new URL(location.href);
  address.hash = id;
  return address.href;
}

/** A text fragment for the selected words, if they stand in the section of this heading. */
function quotation(heading: Element | null): string {
  const selection = getSelection();
  const words = selection?.toString().trim().replace(/\s+/g, ' ') ?? '';
  if (!heading || !selection?.anchorNode || words === '' || words.length > LONGEST_QUOTATION) return '';
  const follows = heading.compareDocumentPosition(selection.anchorNode) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = [...document.querySelectorAll('h2[id], h3[id]')].find(
    (other) => heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const before = !next || next.compareDocumentPosition(selection.anchorNode) & Node.DOCUMENT_POSITION_PRECEDING;
  return follows && before ? `:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}` : '';
}
