import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without script an answer opens and closes', async ({ page }) => {
  await page.goto('./questions/jwt-three-parts-and-encoding/');
  const answer = page.getByRole('heading', { name: /^Say it/ });
  await expect(answer).toBeHidden();
  await page.getByText('Show the answer').click();
  await expect(answer).toBeVisible();
  await page.getByText('Hide the answer').click();
  await expect(answer).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('without script the menu opens and leads on', async ({ page }) => {
    await page.goto('./topics/jwt/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Handbook' }).getByRole('link', { name: 'Questions' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  });

  test('without script the contents of a topic open', async ({ page }) => {
    await page.goto('./topics/jwt/');
    await page.getByText('On this page and in this area').click();
    await page.getByRole('list', { name: 'On this page' }).getByRole('link', { name: 'Sources' }).click();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
  });
});

test('without script no control is shown that does nothing', async ({ page }) => {
  await page.goto('./topics/jwt/');
  await expect(page.getByLabel('Theme')).toBeHidden();
  await expect(page.getByRole('button', { name: /copy/i })).toHaveCount(0);
});
