import AxeBuilder from '@axe-core/playwright';
import { readLink } from '../src/lib/packs/decode.ts';
import { add, blockStorage, BUILDER, candidateLink, items, sentKeys } from './builder.ts';
import { expect, test } from './fixtures.ts';
import { linkTo, PACK } from './packs.ts';

test('a pack of eight is built, put in order, copied, opened in a fresh profile, ticked, and the ticks stay', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(BUILDER);
  await page.getByRole('textbox', { name: 'Title' }).fill('Payments team');
  await page.getByRole('textbox', { name: 'Note' }).fill('Bring a question of your own.');
  await add(page, 'kafka', 4);
  await add(page, 'token', 4);
  await expect(items(page)).toHaveCount(8);
  const before = await sentKeys(page);
  await items(page)
    .nth(7)
    .getByRole('button', { name: /^Move up/ })
    .click();
  // High enough for both ends: a page that scrolls under a drag takes the pointer's way from it.
  await page.setViewportSize({ width: 1280, height: 2600 });
  await items(page)
    .first()
    .locator('.grip')
    .dragTo(items(page).nth(2), { targetPosition: { x: 40, y: 5 }, steps: 6 });
  const [first = '', second = '', ...rest] = before;
  const expected = [second, first, ...rest.slice(0, 4), rest[5] ?? '', rest[4] ?? ''];
  expect(await sentKeys(page)).toEqual(expected);
  await page.getByRole('button', { name: 'Copy the candidate’s link' }).click();
  await expect(page.getByText(/^Copied, \d+ characters\.$/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
  const candidate = await fresh.newPage();
  await candidate.goto(link);
  await expect(candidate.getByRole('heading', { level: 1, name: 'Payments team' })).toBeVisible();
  for (const index of [0, 1, 2]) await candidate.getByRole('checkbox').nth(index).check();
  await candidate.reload();
  await expect(candidate.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(candidate.getByText(/^3 of 8 done/)).toBeVisible();
  await fresh.close();
});

test('everything can be done by keyboard alone', async ({ page }) => {
  await page.goto(BUILDER);
  const words = page.getByRole('searchbox', { name: 'Words' });
  await words.focus();
  await page.keyboard.type('kafka');
  const adding = page.getByRole('button', { name: 'Add', exact: true });
  await adding.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'In the pack' })).toBeFocused();
  await adding.first().focus();
  await page.keyboard.press('Space');
  await adding.first().focus();
  await page.keyboard.press('Space');
  await expect(items(page)).toHaveCount(3);
  const [first, second, third] = await sentKeys(page);
  await items(page)
    .nth(0)
    .getByRole('button', { name: /^Move down/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await sentKeys(page)).toEqual([second, third, first]);
  await expect(page.getByRole('status').filter({ hasText: /^Now item 3 of 3/ })).toBeAttached();
  // At the end there is no way down: the focus stays with the item.
  await expect(
    items(page)
      .nth(2)
      .getByRole('button', { name: /^Move up/ }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Add a section' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Section 2' })).toBeFocused();
  await page.keyboard.type('At the end');
  await items(page)
    .nth(2)
    .getByRole('button', { name: /^Move down/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'At the end' }).getByRole('listitem')).toHaveCount(1);
  await items(page)
    .nth(0)
    .getByRole('button', { name: /^Remove/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(items(page)).toHaveCount(3);
});

test('a draft survives a reload with everything that was typed, and undo goes back step by step', async ({ page }) => {
  await page.goto(BUILDER);
  await add(page, 'index', 2);
  await page.getByRole('textbox', { name: 'Title' }).fill('A talk');
  await page.getByRole('checkbox', { name: 'Senior' }).check();
  await items(page)
    .nth(0)
    .getByRole('textbox', { name: /^Remark/ })
    .fill('Aloud.');
  await items(page)
    .nth(1)
    .getByRole('spinbutton', { name: /^Minutes/ })
    .fill('12');
  await items(page)
    .nth(1)
    .getByRole('combobox', { name: /^Candidate sees/ })
    .selectOption('With its answer');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A talk');
  await expect(page.getByRole('checkbox', { name: 'Senior' })).toBeChecked();
  await expect(
    items(page)
      .nth(0)
      .getByRole('textbox', { name: /^Remark/ }),
  ).toHaveValue('Aloud.');
  await expect(
    items(page)
      .nth(1)
      .getByRole('spinbutton', { name: /^Minutes/ }),
  ).toHaveValue('12');
  await expect(
    items(page)
      .nth(1)
      .getByRole('combobox', { name: /^Candidate sees/ }),
  ).toHaveValue('study');
  await page.getByRole('textbox', { name: 'Title' }).fill('Another');
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(items(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(items(page)).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Another');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A talk');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('where nothing can be stored, the draft stands in the address, that is said, and a reload keeps it', async ({ page }) => {
  await blockStorage(page);
  await page.goto(BUILDER);
  await add(page, 'kafka', 2);
  await page.getByRole('textbox', { name: 'Title' }).fill('Not stored');
  await expect(page.getByText(/^This browser keeps nothing for this site/)).toBeVisible();
  await expect.poll(async () => readLink(new URL(page.url()).hash).pack?.title).toBe('Not stored');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Not stored');
  await expect(items(page)).toHaveCount(2);
});

test('a balanced pack is suggested for role, level and minutes, and covers what it says', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByRole('combobox', { name: 'Role' }).fill('Backend engineer');
  await page.getByRole('checkbox', { name: 'Mid' }).check();
  await page.getByRole('spinbutton', { name: 'Minutes' }).first().fill('60');
  await page.getByRole('button', { name: 'Suggest a balanced pack' }).click();
  await expect(page.locator('main').getByText(/questions from \d areas/)).toBeVisible();
  const [, minutes = '0'] = /(\d+) minutes/.exec((await page.getByRole('heading', { name: /^Items/ }).textContent()) ?? '') ?? [];
  expect(Number(minutes)).toBeLessThanOrEqual(60);
  expect(Number(minutes)).toBeGreaterThan(50);
  await expect(page.getByRole('row', { name: /^Data and databases/ })).toBeVisible();
});

test('where the clipboard is blocked, the link is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('blocked', 'NotAllowedError')) },
    });
  });
  await page.goto(BUILDER);
  await add(page, 'kafka', 1);
  await page.getByRole('button', { name: 'Copy the interviewer’s link' }).click();
  await expect(page.getByText(/The link is selected: copy it with Ctrl\+C/)).toBeVisible();
  const field = page.getByRole('textbox', { name: 'The interviewer’s link' });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});

test('a link can be mailed, shared, shown as a code and opened', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: ({ url }: { url: string }) => Promise.resolve((document.title = url)) });
  });
  await page.goto(BUILDER);
  await page.getByRole('textbox', { name: 'Title' }).fill('Payments & more');
  await add(page, 'kafka', 1);
  const group = page.getByRole('group', { name: 'The candidate’s link' });
  const link = await candidateLink(page).inputValue();
  expect(link).toMatch(/\/p\/#1c[\w-]+$/);
  const mail = (await group.getByRole('link', { name: 'Mail it' }).getAttribute('href')) ?? '';
  expect(mail).toContain('subject=Payments%20%26%20more');
  expect(decodeURIComponent(mail)).toContain(`\n\n${link}\n\n`);
  await group.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(link);
  await group.getByRole('button', { name: 'Show as QR code' }).click();
  await expect(group.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await group.getByRole('link', { name: 'Open it, to look or print' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Payments & more' })).toBeVisible();
});

test('a draft that cannot be read is set aside, and the builder begins anew', async ({ page }) => {
  await page.goto(BUILDER);
  await page.evaluate(() => localStorage.setItem('hb:pack-draft', '{"version":9}'));
  await page.reload();
  await add(page, 'kafka', 1);
  await expect(items(page)).toHaveCount(1);
  expect(await page.evaluate(() => localStorage.getItem('hb:pack-draft:aside'))).toBe('{"version":9}');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the builder is accessible in the ${colorScheme} theme at ${width} pixels, and nothing scrolls sideways`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(BUILDER + linkTo(PACK).slice('./p/'.length));
      await expect(items(page)).toHaveCount(3);
      await page.getByRole('searchbox', { name: 'Words' }).fill('index');
      await page.getByRole('button', { name: 'Show as QR code' }).first().click();
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))).toEqual([]);
      await page.setViewportSize({ width: width === 360 ? 320 : width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the builder says what it needs and leads to packs, and pages show no button that does nothing', async ({ page }) => {
    await page.goto(BUILDER);
    await expect(page.getByRole('heading', { name: 'This page needs script' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeHidden();
    await page.getByRole('link', { name: 'HTTP and tokens in 30 minutes' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'HTTP and tokens in 30 minutes' })).toBeVisible();
    await page.goto('./topics/indexing/');
    await expect(page.getByRole('button', { name: 'Add to pack' })).toBeHidden();
  });
});
