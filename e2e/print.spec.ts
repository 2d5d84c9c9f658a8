import { expect, test } from './fixtures.ts';

test('on paper the answer is open and the controls are gone', async ({ page }) => {
  await page.goto('./questions/jwt-three-parts-and-encoding/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^Say it/ })).toBeVisible();
  await expect(page.getByText('Show the answer')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Handbook' })).toBeHidden();
});

test('a whole area stands on one page, with every answer', async ({ page }) => {
  await page.goto('./print/');
  await page.getByRole('link', { name: 'Security and identity' }).click();
  await expect(page.getByRole('heading', { name: 'JSON Web Tokens' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Say it/ }).first()).toBeVisible();
});
