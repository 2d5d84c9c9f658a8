import { addCodeTools } from './reading/code-tools.ts';
import { addHeadingTools } from './reading/heading-tools.ts';
import { watchPans } from './reading/scrollable.ts';

const SIGNS = ['pointerover', 'focusin'] as const;

/** `<hb-reading>` around the text of a page: copy buttons, links to sections, meanings of terms. The text needs none of them. */
class Reading extends HTMLElement {
  connectedCallback(): void {
    whenIdle(() => {
      addHeadingTools(this);
      addCodeTools(this);
      watchPans(this);
      awaitTerms(this);
    });
  }
}

/** The notes on terms are loaded when the pointer or the keyboard first comes to a term; they find it there. */
function awaitTerms(article: Element): void {
  const reached = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest('a.term'))) return;
    for (const name of SIGNS) article.removeEventListener(name, reached);
    void import('./reading/term-notes.ts').then(({ addTermNotes }) => addTermNotes(article, target)).catch(() => undefined);
  };
  for (const name of SIGNS) article.addEventListener(name, reached);
}

/** Reading comes first: the tools are added when the browser has nothing else to do. Safari has no idle callback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work);
}

customElements.define('hb-reading', Reading);
