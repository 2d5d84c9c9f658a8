import { withBase } from '../../lib/addresses.ts';
import type { Catalogue, Listed } from '../../lib/packs/catalogue.ts';
import type { Draft } from '../../lib/packs/draft.ts';
import { fragmentOf } from '../../lib/packs/encode.ts';
import { titleMark, type Reader, type SharedPack } from '../../lib/packs/pack.ts';
import { isStored, store, stored } from '../store.ts';
import { DRAFT } from './draft.ts';

/** Browsers refuse an address that changes with each letter: it follows when typing pauses, in milliseconds. */
const PAUSE = 300;
/** How far back one can go. */
const MOST_STEPS = 200;

/** What a change means for the page: `typed` comes from a field that shows it already. */
export type Change = 'typed' | 'made';

/** The desk of the builder: the draft on it, what lay there before, and who wants to know of changes. */
export class Desk {
  readonly catalogue: Catalogue;
  readonly listed: ReadonlyMap<string, Listed>;
  /** Whether the browser keeps the draft; where it does not, the address of the page holds it. */
  isKept = true;
  #draft = stored(DRAFT);
  readonly #before: Draft[] = [];
  readonly #watchers: ((change: Change) => void)[] = [];
  /** The field that was typed into last: its letters are one step to undo. */
  #typing = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.listed = new Map(catalogue.items.map((item) => [item.key, item]));
  }

  get draft(): Draft {
    return this.#draft;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Calls back after each change, and once now. */
  watch(watcher: (change: Change) => void): void {
    this.#watchers.push(watcher);
    watcher('made');
  }

  /** Puts another draft on the desk. `field` names the field that is being typed into, if that is what happened. */
  change(draft: Draft, field = ''): void {
    if (draft === this.#draft) return;
    if (field === '' || field !== this.#typing) this.#before.push(this.#draft);
    if (this.#before.length > MOST_STEPS) this.#before.shift();
    this.#typing = field;
    this.#lay(draft, field === '' ? 'made' : 'typed');
  }

  undo(): void {
    const before = this.#before.pop();
    this.#typing = '';
    if (before) this.#lay(before, 'made');
  }

  /** What another page of this browser did to the draft. */
  follow(): void {
    const now = stored(DRAFT);
    if (JSON.stringify(now) !== JSON.stringify(this.#draft)) this.change(now);
  }

  /** The draft as it would be sent now. */
  sent(): SharedPack {
    const mark = (key: string, then: number) => {
      const item = this.listed.get(key);
      return item ? titleMark(item.name) : then;
    };
    const sections = this.#draft.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({ ...entry, titleMark: mark(entry.key, entry.titleMark) })),
    }));
    return { ...this.#draft, made: new Date().toISOString().slice(0, 10), sections };
  }

  /** The whole link of a reader. */
  linkFor(reader: Reader): string {
    return absolute(`/p/#${fragmentOf(this.sent(), reader)}`);
  }

  #keepInAddress(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => history.replaceState(null, '', `#${fragmentOf(this.sent(), 'interviewer')}`), PAUSE);
  }

  #lay(draft: Draft, change: Change): void {
    this.#draft = draft;
    store(DRAFT, draft);
    this.isKept = isStored(DRAFT);
    if (!this.isKept) this.#keepInAddress();
    else if (location.hash) history.replaceState(null, '', location.pathname);
    for (const watcher of this.#watchers) watcher(change);
  }
}

/** A public address of the site. */
export function absolute(address: string): string {
  return new URL(withBase(document.documentElement.dataset['base'] ?? '/', address), location.href).href;
}
