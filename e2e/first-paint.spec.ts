import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

/* What layouts/first-paint.js promises: the opening comes first, the rest of a topic soon after, whatever happens to its stylesheet. */

const SHEET = /\/_astro\/rest\.[\w-]+\.css$/;
const SCRIPT = /\/_astro\/Base\.[\w-]+\.js$/;
const TOPIC = './topics/jwt/';

const lastHeading = (page: Page) => page.getByRole('article').getByRole('heading', { name: 'Referenced by' });

/** Holds a file back until what is returned is called. */
async function heldBack(page: Page, file: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(file, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

test('a topic is shown without its late styles where they fail', async ({ page, expectFailure }) => {
  expectFailure(SHEET);
  await page.route(SHEET, (route) => route.abort());
  await page.goto(TOPIC);
  await expect(lastHeading(page)).toBeVisible();
});

test('a topic is shown without its late styles where they keep a reader waiting', async ({ page }) => {
  await page.route(SHEET, () => undefined);
  const asked = page.waitForRequest(SHEET);
  await page.goto(TOPIC, { waitUntil: 'domcontentloaded' });
  await asked;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(lastHeading(page), 'nothing is shown unstyled before').toBeHidden();
  await expect(lastHeading(page)).toBeVisible({ timeout: 10_000 });
});

for (const width of [360, 768, 1440]) {
  test(`the opening stays where it is when the late styles come, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await heldBack(page, SHEET);
    await page.goto(TOPIC, { waitUntil: 'domcontentloaded' });
    const opening = page.locator(
      '.top, .top *, .head, .head *, .margin, .margin *, hb-reading > h2:first-child, hb-reading > h2:first-child + p',
    );
    const places = () =>
      opening.evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility())
          .map((part) => [part.tagName, part.getBoundingClientRect().x, part.getBoundingClientRect().y]),
      );
    const before = await places();
    release();
    await expect(lastHeading(page)).toBeVisible();
    expect(before.length).toBeGreaterThan(20);
    expect(await places()).toEqual(before);
  });
}

/** Does what a reader does who is quicker than the script of a topic, and lets the script come then. */
async function beforeItsScript(page: Page, act: () => Promise<void>): Promise<void> {
  const release = await heldBack(page, SCRIPT);
  const visit = page.goto(TOPIC);
  await page.waitForRequest(SCRIPT);
  await act();
  release();
  await visit;
}

const searched = (page: Page) => page.getByRole('dialog', { name: 'Search the handbook' }).getByRole('combobox');

test('what is typed after / before the script has come is searched', async ({ page }) => {
  await beforeItsScript(page, () => page.keyboard.type('/alg none'));
  await page.keyboard.type('!');
  await expect(searched(page)).toHaveValue('alg none!');
});

test('what is typed into the field of a page before the script has come goes on in the dialog', async ({ page }) => {
  await beforeItsScript(page, async () => {
    await page.getByRole('searchbox').click();
    await page.keyboard.type('alg');
  });
  await expect(searched(page)).toHaveValue('alg');
});

test('the key ? shows the keys, also before the script has come', async ({ page }) => {
  await beforeItsScript(page, () => page.keyboard.press('?'));
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('a link to a section brings the reader to it, also on a first visit', async ({ page }) => {
  await page.goto(`${TOPIC}#attacks`);
  await expect(page.getByRole('heading', { name: 'Attacks and the setting that stops each' })).toBeInViewport();
});

test('the second topic of a visit is shown in one piece', async ({ page }) => {
  await page.goto(TOPIC);
  await expect(lastHeading(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('hb:sheet'))).toMatch(SHEET);
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => Object.assign(globalThis, { look: document.documentElement.className })),
  );
  await page.goto('./topics/indexing/');
  expect(await page.evaluate('look'), 'nothing waits for the sheet').toBe('');
});

test('a reader who goes back finds the place where the page was left', async ({ page }) => {
  await page.goto(TOPIC);
  await page.getByRole('heading', { name: 'Mistakes' }).scrollIntoViewIfNeeded();
  await page.goto('./about/');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Mistakes' })).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a topic has all its styles', async ({ page }) => {
    const answered = page.waitForResponse(SHEET);
    await page.goto(TOPIC);
    expect((await answered).status()).toBe(200);
    await expect(lastHeading(page)).toBeVisible();
  });
});
