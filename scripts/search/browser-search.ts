import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What one query showed: addresses in the order of their ranks, and the first section of each topic. */
export interface Shown {
  addresses: string[];
  /** Address with anchor of the first section under each result that has sections. */
  sections: Record<string, string>;
}

/** Files of the search: its scripts and styles, the note, and everything in the bundle. */
const SEARCH_FILES = /\/(search\.json|pagefind-|_astro\/(hb-search|search-page|search)\.)/;
/** A search that has not ended by then never will. */
const PATIENCE = 20_000;

/** Asks the search page of a site, in a browser, one query after the other. */
export class BrowserSearch {
  readonly #page: Page;

  /** Opens the search page and waits until it has answered once. */
  static async open(context: BrowserContext, site: string): Promise<BrowserSearch> {
    const page = await context.newPage();
    const search = new BrowserSearch(page);
    await page.goto(`${site}search/?q=index`);
    await search.#settled('index');
    return search;
  }

  private constructor(page: Page) {
    this.#page = page;
  }

  async shown(query: string): Promise<Shown> {
    await this.#page.locator('#q').fill(query);
    await this.#settled(query);
    return this.#page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-rank]')];
      const ranked = links.sort((a, b) => Number(a.dataset.rank) - Number(b.dataset.rank));
      const first = ranked.map((link) => [link.pathname, link.closest('li')?.querySelector<HTMLAnchorElement>('ul a')] as const);
      return {
        addresses: ranked.map(({ pathname }) => pathname),
        sections: Object.fromEntries(first.flatMap(([address, section]) => (section ? [[address, section.pathname + section.hash]] : []))),
      };
    });
  }

  /** Milliseconds from a key to its results, on a processor that is so many times slower. */
  async milliseconds(query: string, slower: number): Promise<number> {
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const taken = await this.#page.evaluate(
      (words) =>
        new Promise<number>((resolve) => {
          const [field, results] = [document.querySelector<HTMLInputElement>('#q'), document.querySelector('#search-results')];
          if (!field || !results) return resolve(NaN);
          const began = performance.now();
          const watch = new MutationObserver(() => {
            watch.disconnect();
            // When the browser has laid the results out.
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
          });
          watch.observe(results, { childList: true });
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      query,
    );
    await session.detach();
    return taken;
  }

  /** The title of the page names the query whose results are shown. */
  async #settled(query: string): Promise<void> {
    await this.#page.waitForFunction(
      (words) => document.title.startsWith(`${words} · `) && document.querySelector('#search-results')?.ariaBusy === 'false',
      query.replace(/\s+/g, ' ').trim(),
      { timeout: PATIENCE },
    );
  }
}

/** Bytes that a first search loads, over the network, by somebody who was never here. */
export async function firstSearchBytes(browser: Browser, site: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const loaded: Promise<number>[] = [];
  context.on('requestfinished', (request) => {
    if (SEARCH_FILES.test(request.url())) loaded.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const page = await context.newPage();
  await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-rank="1"]').waitFor({ timeout: PATIENCE });
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(loaded);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
