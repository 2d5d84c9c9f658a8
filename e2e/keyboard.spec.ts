import { expect, test } from './fixtures.ts';

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto('./questions/jwt-three-parts-and-encoding/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

for (const width of [360, 1440]) {
  test(`on a topic it leads past the topics of the area to the title, and on into the text, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./topics/jwt/');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(skip, 'the way has been taken').not.toBeInViewport();
    const navigation = page.getByRole('main').getByRole('navigation');
    const text = page.getByRole('article').getByRole('link').first();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(navigation.locator(':focus')).toHaveCount(0);
      await expect(page.locator('summary:focus')).toHaveCount(0);
      await expect(text).toBeFocused({ timeout: 100 });
    }).toPass();
  });
}

test('the eye finds the title first, and then, on a narrow screen, the contents', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./topics/jwt/');
  const [title, contents, text] = await Promise.all(
    [
      page.getByRole('heading', { level: 1 }),
      page.getByText('On this page and in this area'),
      page.getByRole('article').getByRole('heading').first(),
    ].map((part) => part.boundingBox()),
  );
  expect(title?.y).toBeLessThan(contents?.y ?? 0);
  expect(contents?.y).toBeLessThan(text?.y ?? 0);
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
