import { expect, test } from './fixtures.ts';

test('an area leads to its answers, which open together and stay open on the next visit', async ({ page }) => {
  await page.goto('./areas/security-and-identity/');
  await page.getByRole('link', { name: /^Study all \d+ with their answers$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Study: Security and identity/ })).toBeVisible();
  const link = page.getByRole('link', { name: /^The whole answer/ }).first();
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: 'Open all answers' }).click();
  await expect(link).toBeVisible();
  await page.reload();
  await expect(link).toBeVisible();
  await page.getByRole('button', { name: 'Close all answers' }).click();
  await expect(link).toBeHidden();
});

test('answers that were opened stay open in the next part', async ({ page }) => {
  await page.goto('./areas/security-and-identity/study/');
  await page.getByRole('button', { name: 'Open all answers' }).click();
  await page.getByRole('link', { name: 'Study: Security and identity, part 2 of 2' }).click();
  await expect(page.getByRole('button', { name: 'Close all answers' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^The whole answer/ }).first()).toBeVisible();
});

test('the parts of an area have all its questions', async ({ page }) => {
  const inArea = page.getByRole('region', { name: /^Questions/ }).getByRole('listitem');
  const folds = page.locator('.study details');
  await page.goto('./areas/data-and-databases/');
  const all = await inArea.count();
  await page.goto('./areas/data-and-databases/study/');
  const first = await folds.count();
  await page.goto('./areas/data-and-databases/study/2/');
  expect(first + (await folds.count())).toBe(all);
});

test('the crumbs of a study page lead back to the area', async ({ page }) => {
  await page.goto('./areas/caching/study/');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Caching' }).click();
  await expect(page).toHaveURL(/\/areas\/caching\/$/);
});

test('the list of questions leads to the questions of an area, and to all of a topic', async ({ page }) => {
  await page.goto('./questions/');
  await page
    .getByRole('heading', { name: /^JSON Web Tokens/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/topics\/jwt\/#questions$/);
  await page.goBack();
  await page.getByRole('link', { name: 'Study: Caching' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Study: Caching' })).toBeVisible();
});

test('the list of claims leads to what is right, claim by claim', async ({ page }) => {
  await page.goto('./claims/');
  await page.getByRole('link', { name: 'What is right instead: Caching' }).click();
  await expect(page.getByText('In fact').first()).toBeVisible();
  await page
    .getByRole('link', { name: /^The claim with its sources/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an answer opens, and nothing offers to open all', async ({ page }) => {
    await page.goto('./areas/caching/study/');
    await expect(page.getByRole('button', { name: /all answers/ })).toHaveCount(0);
    const link = page.getByRole('link', { name: /^The whole answer/ }).first();
    await expect(link).toBeHidden();
    await page.locator('summary').first().click();
    await expect(link).toBeVisible();
  });
});
