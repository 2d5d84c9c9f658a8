import { expect, test } from './fixtures.ts';

test('an old address leads to the page under its new one, with what stands after ? and #', async ({ page }) => {
  await page.goto('./topics/indexes/?from=mail#sources');
  await expect(page).toHaveURL(/\/topics\/indexing\/\?from=mail#sources$/);
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
});

test('where the host does not know of moves, the old page itself forwards and keeps ? and #', async ({ page }) => {
  await page.goto('./topics/indexes/index.html?from=mail#sources');
  await expect(page).toHaveURL(/\/topics\/indexing\/\?from=mail#sources$/);
});
