import { nearest } from '../lib/nearest.ts';
import { withoutBase } from '../lib/addresses.ts';

interface Page {
  kind: string;
  name: string;
  address: string;
}

/** `<hb-nearest>` on the 404 page: names the pages whose addresses are most like the one that was asked for. Empty without script. */
class Nearest extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = document.documentElement.dataset['base'] ?? '/';
    const asked = decoded(withoutBase(base, location.pathname));
    const answer = await fetch(`${base}handbook.json`).catch(() => undefined);
    if (!answer?.ok) return;
    const { pages } = (await answer.json()) as { pages: Page[] };
    const last = asked.split('/').filter(Boolean).at(-1) ?? '';
    const byName = new Map(pages.map((page) => [page.address.split('/').at(-2) ?? '', page]));
    const found = nearest(last, byName.keys(), 5).flatMap((name) => byName.get(name) ?? []);
    if (found.length > 0) this.append(section(found, base));
  }
}

/** The address as people read it; a broken escape stays as it is. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname).toLowerCase();
  } catch {
    return pathname.toLowerCase();
  }
}

function section(pages: readonly Page[], base: string): HTMLElement {
  const box = Object.assign(document.createElement('section'), { className: 'sided' });
  box.setAttribute('aria-labelledby', 'nearest');
  const heading = Object.assign(document.createElement('h2'), { id: 'nearest', textContent: 'Did you mean' });
  const list = Object.assign(document.createElement('ul'), { className: 'rows' });
  for (const { kind, name, address } of pages) {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href: base.replace(/\/$/, '') + address, textContent: name }), ' ');
    item.append(Object.assign(document.createElement('span'), { className: 'kind', textContent: kind }));
    list.append(item);
  }
  box.append(heading, list);
  return box;
}

customElements.define('hb-nearest', Nearest);
