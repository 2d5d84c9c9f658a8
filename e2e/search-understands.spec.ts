import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const TOPIC = './topics/jwt/';
const WORDS = 'skip scan';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the handbook' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search the handbook' });
const best = (page: Page) => page.locator('[data-rank="1"]');

test('a concept is explained before the results, with what it is not', async ({ page }) => {
  await page.goto('./search/?q=isr');
  const card = page.getByRole('region', { name: 'in-sync replica (ISR)' });
  await expect(card.getByText(/^A copy of a Kafka partition/)).toBeVisible();
  await expect(card.getByRole('term').filter({ hasText: 'Not' })).toBeVisible();
  await expect(card.getByRole('link', { name: 'in-sync replica (ISR)' })).toHaveAttribute('data-rank', /^[1-5]$/);
});

test('a slip of the finger is mended, said, and can be insisted on', async ({ page }) => {
  await page.goto('./search/?q=consumer%20gruop');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results for consumer group\. Search instead for “consumer gruop”$/);
  await page.getByRole('link', { name: 'Search instead for “consumer gruop”' }).click();
  await expect(page).toHaveURL(/q=consumer\+gruop&as-typed=$/);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
});

test('the words that were sought are marked on the page that was opened, at a clean address, until Escape', async ({ page }) => {
  const marked = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  await page.goto('./search/?q=skip%20scan');
  await best(page).click();
  await expect(page).toHaveURL(/\/(topics|terms)\/[a-z-]+\/$/);
  await expect.poll(marked).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await marked()).toBe(0);
  await page.reload();
  expect(await marked()).toBe(0);
});

/** The link to a section under its topic; the card of the concept has one too. */
const section = (page: Page) => page.locator('.hits [href*="/topics/indexing/#skip-scan"]');
const marks = (page: Page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);

test('results that are opened in tabs one after the other are all marked, at clean addresses', async ({ page, context }) => {
  await page.goto(`./search/?q=${WORDS}`);
  const links = [best(page), section(page)];
  for (const [place, link] of links.entries()) {
    const opened = context.waitForEvent('page');
    await (place === 0 ? link.click({ button: 'middle' }) : link.click({ modifiers: ['ControlOrMeta'] }));
    const tab = await opened;
    await expect(tab).toHaveURL((url) => !url.href.includes(':~:') && url.search === '');
    await expect.poll(() => marks(tab)).toBeGreaterThan(0);
  }
});

test('a result on the very page that the reader is on is marked too', async ({ page }) => {
  await page.goto('./topics/indexing/');
  await page.keyboard.press('/');
  await field(page).fill(WORDS);
  await section(page).click();
  await expect(page.locator('#skip-scan')).toBeInViewport();
  await expect.poll(() => marks(page)).toBeGreaterThan(0);
});

test('where nothing can be stored, the link names what was sought, and the page still sees a clean address', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`./search/?q=${WORDS}`);
  await best(page).click({ button: 'right' });
  await expect(best(page)).toHaveAttribute('href', /\/#:~:text=/);
  await best(page).click();
  await expect(page).not.toHaveURL(/search/);
  expect(await page.evaluate(() => location.hash)).toBe('');
});

test('searches of late are offered, and forgotten where somebody asks', async ({ page }) => {
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await field(page).fill(WORDS);
  await best(page).click();
  await expect(page).not.toHaveURL(/jwt/);
  await page.goto(TOPIC);
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('link', { name: WORDS, exact: true })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Clear' }).click();
  await expect(dialog(page).getByRole('link', { name: WORDS, exact: true })).toBeHidden();
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog(page).getByText('Searched lately')).toBeHidden();
});
