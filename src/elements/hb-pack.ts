import { readLink } from '../lib/packs/decode.ts';
import { fragmentOf } from '../lib/packs/encode.ts';
import { FAULT_SENTENCES } from '../lib/packs/fault.ts';
import { NO_TITLE, packMarkdown } from '../lib/packs/markdown.ts';
import type { Catalogue } from '../lib/packs/catalogue.ts';
import type { Reader, SharedPack } from '../lib/packs/pack.ts';
import { shownSections, type ShownSection } from '../lib/packs/shown.ts';
import { withBase } from '../lib/addresses.ts';
import { catalogueAt, NO_CATALOGUE } from './pack/catalogue.ts';
import { sectionOf } from './pack/items.ts';
import { keepFragment } from './pack/keep-fragment.ts';
import { factsOf, noteOf } from './pack/letter.ts';
import { progressOf } from './pack/progress.ts';
import { ticksOf } from './pack/ticks.ts';
import { copyButton } from './reading/copy.ts';
import { made } from './made.ts';

const BASE = document.documentElement.dataset['base'] ?? '/';
const below = (address: string) => withBase(BASE, address);
const absolute = (address: string) => new URL(below(address), location.href).href;

/** `<hb-pack>` around the page of shared packs: shows the pack that the fragment of the address holds. `items` is the catalogue's address. */
class Pack extends HTMLElement {
  #ended = new AbortController();
  #catalogue: Promise<Catalogue> | undefined;

  connectedCallback(): void {
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    addEventListener('hashchange', () => void this.#show(), { signal });
    keepFragment(signal);
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#ended.abort();
  }

  async #show(): Promise<void> {
    const fragment = location.hash;
    const { reader, pack, fault } = readLink(fragment);
    this.#part('fault').textContent = fault ? FAULT_SENTENCES[fault] : '';
    this.#part('others').hidden = pack !== undefined && fault === undefined;
    const title = pack ? pack.title || NO_TITLE : 'A shared pack';
    this.#part('title').textContent = title;
    document.title = title;
    if (!pack) return this.#fill([], [], []);
    this.#catalogue ??= catalogueAt(this.getAttribute('items') ?? '');
    const catalogue = await this.#catalogue.catch(() => undefined);
    if (fragment !== location.hash) return;
    if (!catalogue) {
      this.#catalogue = undefined;
      this.#part('fault').textContent = [this.#part('fault').textContent, NO_CATALOGUE].join(' ').trim();
      return this.#fill([], [], noteOf(pack));
    }
    const sections = shownSections(pack, catalogue, reader);
    this.#fill([factsOf(pack, sections, reader)], sideOf(pack, sections, reader), articleOf(pack, sections));
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? this;
  }

  #fill(facts: readonly Node[], side: readonly Node[], article: readonly Node[]): void {
    this.#part('facts').replaceChildren(...facts);
    this.#part('side').replaceChildren(...side);
    this.#part('pack').replaceChildren(...article);
  }
}

function articleOf(pack: SharedPack, sections: readonly ShownSection[]): HTMLElement[] {
  const parts = sections.map((section, index) => sectionOf(section, index, below));
  const rows = parts.flatMap((part) => part.rows);
  if (rows.length === 0) return [...noteOf(pack), made('p', {}, 'This pack has no items.')];
  return [...noteOf(pack), progressOf(rows, ticksOf(pack)), ...parts.map(({ section }) => section)];
}

/** What can be done with the pack, in the margin. The interviewer has the candidate's link at hand, and can change the pack. */
function sideOf(pack: SharedPack, sections: readonly ShownSection[], reader: Reader): HTMLElement[] {
  const print = Object.assign(made('button', { type: 'button' }, 'Print'), { onclick: () => window.print() });
  const markdown = copyButton('Copy as Markdown', () => packMarkdown(pack, sections, { reader, absolute }));
  const candidate = () => absolute(`/p/#${fragmentOf(pack, 'candidate')}`);
  const own =
    reader === 'interviewer'
      ? [
          copyButton('Copy the candidate’s link', candidate),
          made('a', { href: candidate() }, 'See it as the candidate'),
          made('a', { href: below(`/packs/new/#${fragmentOf(pack, 'interviewer')}`) }, 'Change this pack'),
        ]
      : [copyButton('Copy link', candidate)];
  return [made('ul', { class: 'pack-links' }, ...[...own, print, markdown].map((act) => made('li', {}, act)))];
}

customElements.define('hb-pack', Pack);
