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

test('on paper a drawing takes at most two fifths of a sheet, and only what is small is kept whole', async ({ page }) => {
  await page.setViewportSize({ width: 612, height: 994 });
  const broken = (selector: string) =>
    page.locator(selector).evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).breakInside))]);
  for (const topic of ['http-methods', 'kafka', 'delivery-guarantees']) {
    await page.goto(`./topics/${topic}/`);
    await page.emulateMedia({ media: 'print' });
    const heights = await page.locator('.drawing').evaluateAll((drawings) => drawings.map((one) => one.getBoundingClientRect().height));
    expect(heights.length, topic).toBeGreaterThan(0);
    for (const height of heights) expect(height, topic).toBeLessThanOrEqual(0.4 * 994);
    expect(await broken('figure:has(.drawing)'), topic).toEqual(['avoid']);
    expect(await broken('figure:has(tbody tr:nth-child(6)), figure.code'), topic).toEqual(['auto']);
  }
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

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const topic of ['caching', 'cap-theorem', 'jwt', 'tdd']) {
    test(`the number of a source in ${topic} is met by a finger, and no other link instead`, async ({ page }) => {
      await page.goto(`./topics/${topic}/`);
      const places = await page.locator('.ref a').evaluateAll((links) =>
        links.map((link) => {
          const { width, height } = link.getBoundingClientRect();
          return { width, height };
        }),
      );
      expect(places.length).toBeGreaterThan(5);
      for (const { width, height } of places) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(await page.locator('.ref a').evaluateAll(metByAnother), 'numbers that another link lies over').toEqual([]);
    });
  }
});

/** The links of which a corner belongs to another link, by their names. */
function metByAnother(links: Element[]): string[] {
  return links
    .filter((link) => {
      link.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = link.getBoundingClientRect();
      const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => document.elementFromPoint(x, y)?.closest('a')));
      return corners.some((met) => met && met !== link);
    })
    .map((link) => link.getAttribute('aria-label') ?? '');
}
