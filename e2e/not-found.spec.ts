import { expect, test } from './fixtures.ts';

test('an address with a slip names the page that was meant', async ({ page, expectStatus }) => {
  expectStatus(404);
  await page.goto('./topics/mesage-broker/');
  const meant = page.getByRole('region', { name: 'Did you mean' }).getByRole('link', { name: 'Message brokers and queues' });
  await meant.click();
  await expect(page).toHaveURL(/\/topics\/message-brokers\/$/);
});

test('an address like nothing here still offers ways on', async ({ page, expectStatus }) => {
  expectStatus(404);
  await page.goto('./%E0%A4%A/xyzzy-qwqwqw-000/');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Areas' }).getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Did you mean' })).toHaveCount(0);
});
