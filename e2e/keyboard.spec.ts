import { expect, test } from './fixtures.ts';

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto('./topics/indexing/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('an answer opens and closes from the keyboard', async ({ page }) => {
  await page.goto('./questions/jwt-three-parts-and-encoding/');
  await page.locator('summary').filter({ hasText: 'Show the answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Say it/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Say it/ })).toBeHidden();
});

test('a term shows its meaning when the keyboard reaches it, and Escape puts it away', async ({ page }) => {
  await page.goto('./topics/jwt/');
  await page.getByRole('article').getByRole('link', { name: 'JWE', exact: true }).first().focus();
  const note = page.locator('#term-note');
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});
