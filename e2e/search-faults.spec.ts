import type { BrowserContext, Page, Route } from '@playwright/test';
import { expect, patient, test } from './fixtures.ts';

/** The files of the search, each of which may fail. */
const FILES: Record<string, RegExp> = {
  'the script of the search page': /\/_astro\/search-page\.[\w-]+\.js/,
  'the note': /\/search\.json/,
  'the hints': /\/search-hints\./,
  'the worker': /\/pagefind-worker\.js/,
  'the entry': /\/pagefind-entry\.json/,
  'the core': /\/wasm\.en\.pagefind/,
  'the table of pages': /\.pf_meta/,
  'a part of the index': /\.pf_index/,
  'a record': /\.pf_fragment/,
};

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is aborted': (route) => route.abort(),
  'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  'is refused': (route) => route.fulfill({ status: 500, body: 'Sorry' }),
  'is of another type': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
  'is cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    // A real line that breaks is a failed load, which no browser keeps; what a test makes up would be kept for a year.
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'cache-control': 'no-store' },
      body: body.subarray(0, body.length / 2),
    });
  },
  hangs: () => new Promise(() => undefined),
};

/** A reader waits this long, at most, for a way on. */
const WAIT = 10_000;
const WORDS = 'token';

const status = (page: Page) => page.locator('#search-status');
const result = (page: Page) => page.locator('[data-rank="1"]');
const wayOn = (page: Page) => page.getByRole('main').getByRole('link', { name: /A to Z$/ });

/** Lets a file fail, and tells whether it was asked for: before that, and in a file that nobody loads, a fault proves nothing. */
async function broken(context: BrowserContext, address: RegExp, fail: (route: Route) => Promise<void>): Promise<() => boolean> {
  let isAsked = false;
  await context.route(address, (route) => {
    isAsked = true;
    return fail(route);
  });
  return () => isAsked;
}

/** What goes wrong on purpose fills the console; what must not be there is an error that nobody caught. */
async function uncaught(context: BrowserContext, visit: (page: Page) => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  const page = await patient(context).newPage();
  await visit(page);
  return errors;
}

for (const [file, address] of Object.entries(FILES)) {
  for (const [fault, fail] of Object.entries(FAULTS)) {
    test(`when ${file} ${fault}, there is a result or a way on, never "nothing found", and the search recovers`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ baseURL });
      const isAsked = await broken(context, address, fail);
      const errors = await uncaught(context, async (page) => {
        await page.goto(`./search/?q=${WORDS}`);
        await expect.poll(isAsked, `${file} is asked for`).toBe(true);
        await expect(result(page).or(wayOn(page)).first()).toBeVisible({ timeout: WAIT });
        await expect(status(page)).not.toContainText('Nothing found');
        await context.unrouteAll({ behavior: 'ignoreErrors' });
        // A file that hangs is given up after a while; whoever asks again then is answered.
        await expect(async () => {
          await page.getByRole('button', { name: 'Search', exact: true }).click();
          await expect(status(page)).toHaveText(/^\d+ results/, { timeout: WAIT / 2 });
        }).toPass({ timeout: 3 * WAIT });
        await expect(result(page)).toBeVisible();
      });
      expect(errors).toEqual([]);
      await context.close();
    });
  }
}

/** The files that only the dialog has. */
const DIALOG_FILES: Record<string, RegExp> = {
  'the script of the dialog': /\/_astro\/hb-search\./,
  'its stylesheet': /\/_astro\/search\.[\w-]+\.css/,
};

for (const [file, address] of Object.entries(DIALOG_FILES)) {
  for (const [fault, fail] of Object.entries(FAULTS)) {
    test(`when ${file} ${fault}, what is typed after / is searched all the same`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL });
      const isAsked = await broken(context, address, fail);
      const errors = await uncaught(context, async (page) => {
        await page.goto('./topics/jwt/');
        await page.keyboard.press('/');
        await expect.poll(isAsked, `${file} is asked for`).toBe(true);
        await page.keyboard.type(WORDS);
        const field = page.getByRole('combobox').or(page.getByRole('searchbox')).and(page.locator(':focus'));
        await expect(field).toHaveValue(WORDS, { timeout: WAIT });
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/\/search\/\?q=token$/);
        await expect(result(page)).toBeVisible({ timeout: WAIT });
      });
      expect(errors).toEqual([]);
      await context.close();
    });
  }
}
