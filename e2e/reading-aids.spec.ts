import { expect, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = 'navigator.clipboard.readText()';

test('the link to a section can be copied beside its heading', async ({ page }) => {
  await page.goto('./topics/jwt/');
  const heading = page.getByRole('heading', { name: 'What the characters are' });
  const button = page.getByRole('button', { name: 'Copy link to this section' });
  await expect(async () => {
    await heading.getByRole('link').blur();
    await heading.getByRole('link').focus();
    await expect(button).toBeVisible({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Tab');
  await expect(button, 'it is the next stop after the heading').toBeFocused();
  const [beside, words] = await Promise.all([button.boundingBox(), heading.getByRole('link').boundingBox()]);
  expect(beside?.x).toBeGreaterThanOrEqual((words?.x ?? 0) + (words?.width ?? 0) - 1);
  expect(Math.abs((beside?.y ?? 0) - (words?.y ?? 0)), 'it stands beside the heading').toBeLessThan(14);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(copied)).toMatch(/\/topics\/jwt\/#[a-z-]+$/);
});

test('with words selected, the copied link leads to these words', async ({ page }) => {
  await page.goto('./topics/jwt/');
  await page.evaluate(() => {
    const paragraph = document.querySelector('hb-reading h2 ~ p');
    if (paragraph?.firstChild) getSelection()?.setBaseAndExtent(paragraph.firstChild, 0, paragraph.firstChild, 12);
  });
  const button = page.getByRole('button', { name: 'Copy link to this section' });
  await expect(async () => {
    await page.mouse.move(0, 0);
    await page.getByRole('article').getByRole('heading').first().hover();
    await expect(button).toBeVisible({ timeout: 100 });
  }).toPass();
  await button.click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(copied)).toMatch(/#[a-z-]+:~:text=\S+$/);
});

test('copying a sample takes its code and leaves its output', async ({ page }) => {
  await page.goto('./topics/http-methods/');
  const sample = page.locator('figure.sample').first();
  await sample.getByRole('button', { name: /^Copy: / }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  const text = String(await page.evaluate(copied));
  const output = (await sample.locator('[data-part="output"]').first().textContent()) ?? '';
  expect(text).toContain('const');
  expect(text).not.toContain(output.trim());
});

test('long lines of code can be wrapped, and unwrapped', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./topics/http-methods/');
  const wrap = page.getByRole('button', { name: 'Wrap lines' }).first();
  await wrap.click();
  await expect(wrap).toHaveAttribute('aria-pressed', 'true');
  await wrap.click();
  await expect(wrap).toHaveAttribute('aria-pressed', 'false');
});

test('? lists the keys, but not while somebody types', async ({ page }) => {
  await page.goto('./a-z/');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog', { name: 'Search the handbook' }).getByRole('combobox');
  await field.press('?');
  await expect(field).toHaveValue('?');
  await expect(keys).toBeHidden();
});

test('a page can be read, and copied, as Markdown', async ({ page }) => {
  await page.goto('./questions/jwt-three-parts-and-encoding/');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(copied)).toMatch(/^# What are the three parts of a signed JWT/);
  const twin = await page.locator('link[type="text/markdown"]').getAttribute('href');
  const answer = await page.request.get(twin ?? '');
  expect(answer.headers()['content-type']).toContain('text/markdown');
});

test('the feed, the sitemap and the list for programs name pages that exist', async ({ request, baseURL }) => {
  const feed = await (await request.get('./changes.xml')).text();
  const sitemap = await (await request.get('./sitemap-0.xml')).text();
  const list = await (await request.get('./llms.txt')).text();
  const addresses = [
    /<link>([^<]+\/terms\/[^<]+)<\/link>/.exec(feed),
    /<loc>([^<]+\/topics\/[^<]+)<\/loc>/.exec(sitemap),
    /\((http[^)]+\.md)\)/.exec(list),
  ];
  for (const found of addresses) {
    const { pathname } = new URL(found?.[1] ?? 'missing:');
    expect((await request.get(new URL(pathname, baseURL).href)).status(), pathname).toBe(200);
  }
  expect(sitemap).not.toContain('/print/');
});
