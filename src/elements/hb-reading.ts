import { addCodeTools } from './reading/code-tools.ts';
import { addHeadingTools } from './reading/heading-tools.ts';
import { watchPans } from './reading/scrollable.ts';
import { addTermNotes } from './reading/term-notes.ts';

/** `<hb-reading>` around the text of a page: copy buttons, links to sections, meanings of terms. The text needs none of them. */
class Reading extends HTMLElement {
  connectedCallback(): void {
    whenIdle(() => {
      addHeadingTools(this);
      addCodeTools(this);
      watchPans(this);
      addTermNotes(this);
    });
  }
}

/** Reading comes first: the tools are added when the browser has nothing else to do. Safari has no idle callback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work);
}

customElements.define('hb-reading', Reading);
