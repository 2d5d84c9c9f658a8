import { add, blockStorage, BUILDER, items } from './builder.ts';
import { expect, test } from './fixtures.ts';

test('a topic and a question are added to the pack on their pages, by keyboard, and taken out again', async ({ page }) => {
  await page.goto('./topics/indexing/');
  const button = page.getByRole('button', { name: 'Add to pack' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: 'Your pack (1)' })).toBeVisible();
  await page.goto('./questions/jwt-three-parts-and-encoding/');
  await page.getByRole('button', { name: 'Add to pack' }).click();
  await page.getByRole('link', { name: 'Your pack (2)' }).click();
  await expect(items(page)).toHaveText([/^⠿1 Database indexes/, /^⠿2 What are the three parts/]);
  await expect(
    items(page)
      .nth(1)
      .getByRole('combobox', { name: /^Candidate sees/ }),
  ).toHaveValue('prompt');
  await page.goto('./topics/indexing/');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('link', { name: 'Your pack (1)' })).toBeVisible();
});

test('where nothing can be stored, the way from a page to the builder carries the item', async ({ page }) => {
  await blockStorage(page);
  await page.goto('./topics/indexing/');
  await page.getByRole('button', { name: 'Add to pack' }).click();
  await expect(page.getByRole('status')).toHaveText(/This browser keeps nothing for this site/);
  await page.getByRole('link', { name: 'Your pack (1)' }).click();
  await expect(items(page)).toHaveText([/Database indexes/]);
});

test('a pack that is opened in the builder sets the draft aside, and a button brings it back', async ({ page }) => {
  await page.goto(BUILDER);
  await add(page, 'kafka', 2);
  await page.getByRole('textbox', { name: 'Title' }).fill('Mine');
  await page.goto('./packs/data-and-messages-45-minutes/');
  await page.getByRole('link', { name: 'Open in the builder' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Data and messages in 45 minutes');
  await expect(items(page)).toHaveCount(7);
  await expect(page).toHaveURL(/\/packs\/new\/$/);
  await page.reload();
  await page.getByRole('button', { name: 'Bring back the draft “Mine”' }).click();
  await expect(items(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Bring back the draft “Data and messages in 45 minutes”' })).toBeVisible();
});

test('the links of a curated pack open for candidate and interviewer', async ({ page }) => {
  for (const [name, address] of [
    ['For the candidate', /\/prompt\/$/],
    ['For the interviewer', /\/interview\/$/],
  ] as const) {
    await page.goto('./packs/data-and-messages-45-minutes/');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Data and messages in 45 minutes' })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(7);
    await expect(page.getByRole('listitem').getByRole('link', { name: /^What does an index speed up/ })).toHaveAttribute('href', address);
    await expect(page.getByText(/since this link was made/)).toHaveCount(0);
  }
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('an interviewer follows a pack to a sheet, ticks its ladder and takes the score sheet along', async ({ page }) => {
    await page.goto('./packs/data-and-messages-45-minutes/');
    await page.getByRole('link', { name: 'For the interviewer', exact: true }).click();
    await page
      .getByRole('listitem')
      .getByRole('link', { name: /^What does an index speed up/ })
      .click();
    const point = page
      .getByRole('group', { name: /^Senior/ })
      .getByRole('checkbox')
      .first();
    await point.check();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
    const sheet = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(sheet).toContain(`- [x] ${await point.getAttribute('value')}`);
    expect(sheet).toMatch(/## senior: 1 of \d heard/);
  });
});

test('two tabs make one pack', async ({ page, context }) => {
  await page.goto(BUILDER);
  await add(page, 'kafka', 1);
  const other = await context.newPage();
  await other.goto('./topics/indexing/');
  await other.getByRole('button', { name: 'Add to pack' }).click();
  await expect(items(page)).toHaveCount(2);
});
