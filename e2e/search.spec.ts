import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const TOPIC = './topics/jwt/';
/** Words that one section explains. */
const WORDS = 'skip scan';
const SECTION = /\/topics\/indexing\/#skip-scan$/;
const BUNDLE = /\/pagefind-[0-9a-f]+\//;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the handbook' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search the handbook' });
const best = (page: Page) => page.locator('[data-rank="1"]');

/** The first search loads and compiles its core, on a busy machine slowly. */
async function resultsShown(page: Page): Promise<void> {
  await expect(best(page)).toBeVisible({ timeout: 20_000 });
}

async function searchInDialog(page: Page, words: string): Promise<void> {
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await field(page).fill(words);
  await resultsShown(page);
}

test('a word leads to the section that explains it', async ({ page }) => {
  await searchInDialog(page, WORDS);
  await page.getByRole('option', { name: 'skip scan' }).and(page.locator('[href$="#skip-scan"]')).click();
  await expect(page).toHaveURL(SECTION);
  await expect(page.locator('#skip-scan')).toBeInViewport();
  await expect(dialog(page)).toBeHidden();
});

const OPENERS: Record<string, (page: Page) => Promise<void>> = {
  'the key /': (page) => page.keyboard.press('/'),
  'Ctrl-K': (page) => page.keyboard.press('Control+k'),
  '⌘-K': (page) => page.keyboard.press('Meta+k'),
  'a click into the field': (page) => page.getByRole('searchbox').click(),
};
for (const [name, open] of Object.entries(OPENERS)) {
  test(`${name} opens the search with the cursor in its field`, async ({ page }) => {
    await page.goto(TOPIC);
    await open(page);
    await expect(field(page)).toBeFocused();
    await expect(dialog(page)).toBeVisible();
  });
}

test('on a phone the link "Search" opens it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(TOPIC);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(field(page)).toBeFocused();
});

test('what is typed into the field of a page goes on in the dialog, no letter lost', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type(WORDS);
  await expect(field(page)).toHaveValue(WORDS);
  await resultsShown(page);
});

test('what is typed after / while the search is still on its way is not lost', async ({ page }) => {
  const typed = Promise.withResolvers<undefined>();
  await page.route(/\/hb-search/, async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await page.keyboard.type(WORDS);
  typed.resolve(undefined);
  await expect(field(page)).toHaveValue(WORDS);
  await resultsShown(page);
});

test('nothing of the search is loaded before somebody turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () => asked.filter((path) => /pagefind|search/.test(path));
  await page.goto(TOPIC, { waitUntil: 'networkidle' });
  expect(ofSearch()).toEqual([]);
  await page.getByRole('searchbox').hover();
  await expect.poll(ofSearch).toContainEqual(expect.stringMatching(/pagefind-worker\.js$/));
});

test('arrows choose a result, Enter opens it', async ({ page }) => {
  await searchInDialog(page, WORDS);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = dialog(page).getByRole('option', { selected: true });
  await expect(chosen).toHaveAttribute('data-rank', '1');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await expect(field(page)).toBeFocused();
  const address = (await chosen.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === address);
});

test('Ctrl and Enter, and the middle button, open a result in a new tab and leave the search open', async ({ page, context }) => {
  await searchInDialog(page, WORDS);
  await page.keyboard.press('ArrowDown');
  const [byKey] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  const [byMouse] = await Promise.all([context.waitForEvent('page'), best(page).click({ button: 'middle' })]);
  await expect(byMouse).toHaveURL(byKey.url());
  await expect(dialog(page)).toBeVisible();
});

test('Enter without a choice shows all results on a page with an address', async ({ page }) => {
  await searchInDialog(page, WORDS);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=skip\+scan$/);
  await resultsShown(page);
});

test('Escape closes the search and returns to where the reader was', async ({ page }) => {
  await page.goto(TOPIC);
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  await field(page).fill(WORDS);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('the key / writes itself in a field, and can be switched off for good', async ({ page, context }) => {
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('/');
  await expect(field(page)).toHaveValue('/');
  const choice = page.getByRole('checkbox', { name: 'opens the search' });
  // By keyboard: while results come and go the dialog changes its size, and a click may land beside it.
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(choice).not.toBeChecked();
  const later = await context.newPage();
  await later.goto(TOPIC);
  await later.keyboard.type('/x');
  await later.keyboard.press('Control+k');
  await expect(later.getByRole('checkbox', { name: 'opens the search' })).not.toBeChecked();
  await expect(field(later)).toHaveValue('');
});

test('the number of results is said aloud, and what was cleared is gone', async ({ page }) => {
  await searchInDialog(page, WORDS);
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results$/);
  await field(page).fill('');
  await expect(best(page)).toBeHidden();
  await expect(dialog(page).getByRole('status')).toHaveText('');
});

test('an address with a query shows its results, ranked through without a gap', async ({ page }) => {
  await page.goto('./search/?q=token');
  await resultsShown(page);
  await expect(page).toHaveTitle(/^token · Search · /);
  const ranks = await page.locator('[data-rank]').evaluateAll((links) => links.map((link) => Number(link.getAttribute('data-rank'))));
  expect(ranks.sort((a, b) => a - b)).toEqual(ranks.map((_, place) => place + 1));
});

test('filters keep to what is chosen, count what there is, and stand in the address', async ({ page, context }) => {
  await page.goto('./search/?q=token');
  const terms = page.getByRole('checkbox', { name: 'Terms' });
  const label = page.locator('label', { has: terms });
  await expect(label).toHaveText(/Terms\s+\d+/);
  const count = Number((await label.textContent())?.match(/\d+/)?.[0]);
  await terms.check();
  await expect(page).toHaveURL(/\/search\/\?q=token&kind=term$/);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} results?$`));
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole('checkbox', { name: 'Terms' })).toBeChecked();
  await expect(shared.getByRole('status')).toHaveText(new RegExp(`^${count} results?$`));
  await expect(shared.getByRole('main').locator('[data-rank][href*="/terms/"]').first()).toBeVisible();
  await expect(shared.getByRole('main').locator('[data-rank]:not([href*="/terms/"])')).toHaveCount(0);
});

test('more results are shown where they are asked for', async ({ page }) => {
  await page.goto('./search/?q=a');
  await expect(page.locator('[data-rank]')).toHaveCount(10);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(page.locator('[data-rank="20"]')).toBeVisible();
});

test('on the search page the key / leads to its field', async ({ page }) => {
  await page.goto('./search/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(WORDS);
  await resultsShown(page);
});

test('a search that finds nothing says so and names ways on', async ({ page }) => {
  await page.goto('./search/?q=token&kind=claim&level=senior');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “token”.');
  await expect(page.locator('#search-help').getByRole('link', { name: 'everything from A to Z' })).toBeVisible();
  await page.getByRole('link', { name: 'Search without filters' }).click();
  await resultsShown(page);
});

test('a search that cannot be loaded says that, never that there is nothing, and recovers without a reload', async ({
  page,
  expectFailure,
}) => {
  expectFailure(BUNDLE);
  await page.route(BUNDLE, (route) => route.abort());
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await field(page).fill(WORDS);
  await expect(dialog(page).getByRole('status')).toHaveText('The search could not be loaded.');
  await expect(dialog(page).getByRole('link', { name: 'everything from A to Z' })).toBeVisible();
  await page.unroute(BUNDLE);
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await resultsShown(page);
});

test('a part of the index that is missing is no empty index', async ({ page, expectFailure }) => {
  const part = /\.pf_index/;
  expectFailure(part);
  await page.context().route(part, (route) => route.abort());
  await page.goto('./search/?q=token');
  await expect(page.getByRole('status')).toHaveText('The search could not be loaded. These titles fit.');
  await expect(best(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open search has no fault that axe knows, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await searchInDialog(page, 'token');
    await page.keyboard.press('ArrowDown');
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  });

  test(`the page of results has no fault that axe knows, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./search/?q=token');
    await resultsShown(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('at 320 pixels nothing of the search reaches over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await searchInDialog(page, 'token');
  expect(await dialog(page).evaluate((sheet) => sheet.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.goto('./search/?q=token');
  await resultsShown(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('without script the search form reaches the list of everything', async ({ browser, baseURL }) => {
  // A context of its own: the page that forwards is left while its icon loads, which the watch over the others would take for a failure.
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(TOPIC);
  await page.getByRole('searchbox').fill(WORDS);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/a-z\/$/);
  await expect(page.getByRole('main').getByRole('link', { name: WORDS, exact: true }).first()).toBeVisible();
  await context.close();
});
