import { EMPTY_DRAFT, isEmpty } from '../lib/packs/draft.ts';
import { isInField } from './in-field.ts';
import { bindEarlier, takeIn } from './pack/arrival.ts';
import { catalogueAt, NO_CATALOGUE } from './pack/catalogue.ts';
import { bindCoverage } from './pack/coverage-table.ts';
import { Desk } from './pack/desk.ts';
import { EARLIER_DRAFT } from './pack/draft.ts';
import { bindFields } from './pack/fields.ts';
import { bindFind } from './pack/find.ts';
import { keepFragment } from './pack/keep-fragment.ts';
import { bindList } from './pack/list.ts';
import { part } from './pack/part.ts';
import { bindSend } from './pack/send.ts';
import { store } from './store.ts';

const NOT_KEPT =
  'This browser keeps nothing for this site, or has no room. The draft stands in the address of this page instead: reload or bookmark it, and nothing is lost.';

/** `<hb-pack-builder>` around the page that makes packs. `items` is the catalogue's address. */
class PackBuilder extends HTMLElement {
  #ended = new AbortController();

  connectedCallback(): void {
    this.#ended = new AbortController();
    catalogueAt(this.getAttribute('items') ?? '').then(
      (catalogue) => this.#start(new Desk(catalogue)),
      () => (part(this, 'fault').textContent = NO_CATALOGUE),
    );
  }

  disconnectedCallback(): void {
    this.#ended.abort();
  }

  #start(desk: Desk): void {
    const { signal } = this.#ended;
    keepFragment(signal);
    takeIn(this, desk);
    for (const bind of [bindFields, bindFind, bindList, bindCoverage, bindSend, bindEarlier]) bind(this, desk);
    desk.watch(() => (part(this, 'kept').textContent = desk.isKept ? '' : NOT_KEPT));
    part(this, 'anew').addEventListener('click', () => {
      if (!isEmpty(desk.draft)) store(EARLIER_DRAFT, desk.draft);
      desk.change(EMPTY_DRAFT);
    });
    addEventListener('hashchange', () => takeIn(this, desk), { signal });
    addEventListener('storage', ({ key }) => key === 'hb:pack-draft' && desk.follow(), { signal });
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isInField(event)) return;
        event.preventDefault();
        desk.undo();
      },
      { signal },
    );
    part(this, 'builder').hidden = false;
  }
}

customElements.define('hb-pack-builder', PackBuilder);
