import { expect, test } from './fixtures.ts';

test('a reader goes from the first page to a topic, to a question and on to the next', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('region', { name: /^Areas/ })
    .getByRole('link', { name: 'Data and databases' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Data and databases' })).toBeVisible();
  await page
    .getByRole('region', { name: /^Topics/ })
    .getByRole('link', { name: 'Database indexes' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Database indexes' })).toBeVisible();
  await page.getByRole('article').getByRole('listitem').filter({ hasText: 'min' }).getByRole('link').first().click();
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('navigation', { name: 'Previous and next in this topic' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Database indexes' }).click();
  await expect(page).toHaveURL(/\/topics\/indexing\/$/);
});

test('the contents lead to each section of a topic', async ({ page }) => {
  await page.goto('./topics/jwt/');
  const contents = page.getByRole('list', { name: 'On this page' }).getByRole('link');
  for (const link of await contents.all()) {
    const target = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(target)).toHaveCount(1);
  }
  await contents.last().click();
  await expect(page.getByRole('heading', { name: (await contents.last().textContent()) ?? '' })).toBeInViewport();
});

test('an answer stays closed until the reader asks for it, and closes again', async ({ page }) => {
  await page.goto('./questions/');
  await page.getByRole('article').getByRole('link', { name: /\?$/ }).first().click();
  const answer = page.getByRole('heading', { name: /^Say it/ });
  await expect(answer).toBeHidden();
  await page.getByText('Show the answer').click();
  await expect(answer).toBeVisible();
  await page.getByText('Hide the answer').click();
  await expect(answer).toBeHidden();
});

test('a link into an answer opens it', async ({ page }) => {
  await page.goto('./questions/jwt-three-parts-and-encoding/#ladder');
  await expect(page.getByRole('heading', { name: /^Ladder/ })).toBeInViewport();
});

test('a link in the text leads to the term, and the term leads back to the section that explains it', async ({ page }) => {
  await page.goto('./topics/jwt/');
  await page.getByRole('article').getByRole('link', { name: 'JWE', exact: true }).first().click();
  await expect(page).toHaveURL(/\/terms\/jwe\/$/);
  await page.getByRole('region', { name: 'Explained in' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/topics\/jwt\/#/);
});

test('a number in the text leads to its source', async ({ page }) => {
  await page.goto('./topics/jwt/');
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page.locator('#s1')).toBeInViewport();
});

test('the theme that a reader chooses holds on the next page and after a reload', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByRole('link', { name: 'Claims', exact: true }).click();
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.getByLabel('Theme').selectOption('');
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark');
});
