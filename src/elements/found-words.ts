import { matches, partedWords, stem } from '../lib/search/words.ts';
import { SOUGHT } from './search/remembered.ts';
import { store, stored } from './store.ts';

/** Older than this, a reader came here in another way. */
const FRESH = 60_000;
/** The name of the highlight in styles/prose.css. */
const NAME = 'found';

/** Marks on this page the words that the reader searched for when opening it; the address stays clean, and Escape takes the marks away. */
export function showFoundWords(): void {
  const sought = stored(SOUGHT);
  const here = sought.find(({ path, at }) => path === location.pathname && Date.now() - at < FRESH);
  const main = document.getElementById('main');
  if (!here || !main || !('highlights' in CSS)) return;
  store(
    SOUGHT,
    sought.filter(({ path }) => path !== location.pathname),
  );
  CSS.highlights.set(NAME, new Highlight(...ranges(main, here.words.map(stem))));
  addEventListener('keydown', ({ key }) => key === 'Escape' && CSS.highlights.delete(NAME));
}

function ranges(root: HTMLElement, roots: readonly string[]): Range[] {
  const found: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      if (!partedWords(word).some((each) => roots.some((wanted) => matches(each, wanted)))) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      found.push(range);
    }
  }
  return found;
}
