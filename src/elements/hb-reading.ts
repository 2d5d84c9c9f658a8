import { addCodeTools } from './reading/code-tools.ts';
import { addHeadingTools } from './reading/heading-tools.ts';
import { addTermNotes } from './reading/term-notes.ts';

/** `<hb-reading>` around the text of a page: copy buttons, links to sections, meanings of terms. The text needs none of them. */
class Reading extends HTMLElement {
  connectedCallback(): void {
    addHeadingTools(this);
    addCodeTools(this);
    addTermNotes(this);
  }
}

customElements.define('hb-reading', Reading);
