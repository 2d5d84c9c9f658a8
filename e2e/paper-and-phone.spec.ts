import { expect, test } from './fixtures.ts';

test('a printed page says where it comes from, and spells out its sources', async ({ page }) => {
  await page.goto('./topics/indexing/');
  await page.emulateMedia({ media: 'print' });
  const written = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await written('link[rel="canonical"]')).toContain('/topics/indexing/');
  expect(await written('.sources a')).toContain('https://');
});

test('a heading with a second line is neither cut nor left behind at the foot of a sheet', async ({ page }) => {
  await page.goto('./claims/joins-are-venn-diagrams/');
  await page.emulateMedia({ media: 'print' });
  const breaks = page.getByRole('heading', { name: /^Questions/ }).evaluate((heading) => {
    const { breakInside, breakAfter, position } = getComputedStyle(heading);
    return { breakInside, breakAfter, position };
  });
  expect(await breaks).toEqual({ breakInside: 'avoid', breakAfter: 'avoid', position: 'static' });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const topic of ['http-methods', 'delivery-guarantees', 'indexing']) {
    test(`the words of the diagrams of ${topic} are 11 px or taller, and the page does not scroll sideways`, async ({ page }) => {
      await page.goto(`./topics/${topic}/`);
      const sizes = await page
        .locator('svg.drawing')
        .evaluateAll((drawings) =>
          drawings.map((drawing) => (13 * drawing.getBoundingClientRect().width) / (drawing as SVGSVGElement).viewBox.baseVal.width),
        );
      expect(sizes.length).toBeGreaterThan(0);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(10.99);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});
