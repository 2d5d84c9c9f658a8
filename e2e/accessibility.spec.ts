import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

/** One page of each kind. */
const PAGES = [
  '',
  'areas/',
  'areas/data-and-databases/',
  'areas/data-and-databases/claims/',
  'areas/data-and-databases/study/',
  'topics/indexing/',
  'topics/http-methods/',
  'questions/',
  'questions/jwt-three-parts-and-encoding/',
  'questions/jwt-three-parts-and-encoding/prompt/',
  'questions/jwt-three-parts-and-encoding/interview/',
  'fair-interviews/',
  'terms/',
  'terms/b-tree/',
  'claims/',
  'claims/jwt-payload-is-private/',
  'a-z/',
  'search/',
  'changes/',
  'about/',
  'accessibility/',
  'print/',
];
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`every kind of page is accessible in the ${colorScheme} theme at ${width} pixels`, async ({ browser, baseURL }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        baseURL: baseURL ?? '',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(`./${path}`);
        for (const fold of await page.locator('details').all()) await fold.evaluate((element) => element.setAttribute('open', ''));
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
        expect.soft(found, `/${path}`).toEqual([]);
      }
      await context.close();
    });
  }
}

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(`./${path}`);
    for (const fold of await page.locator('details').all()) await fold.evaluate((element) => element.setAttribute('open', ''));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(over, `/${path}`).toBe(0);
  }
});
