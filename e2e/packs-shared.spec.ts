import AxeBuilder from '@axe-core/playwright';
import golden from '../src/lib/packs/golden.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';
import { INDEXES, item, linkTo, PACK, SPEED } from './packs.ts';

test('a candidate ticks three items of a link, and they are ticked after a reload', async ({ page }) => {
  await page.goto(linkTo(PACK));
  await expect(page.getByRole('heading', { level: 1, name: PACK.title })).toBeVisible();
  await expect(page.getByText(PACK.note)).toBeVisible();
  await expect(page.getByText('0 of 3 done, 25 minutes left.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on: Database indexes' })).toHaveAttribute('href', /\/topics\/indexing\/$/);
  await page.getByRole('checkbox', { name: 'Done: 1. Database indexes' }).check();
  await expect(page.getByRole('link', { name: /^Go on: What does an index/ })).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(page.getByText('3 of 3 done, 0 minutes left.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Everything is done.')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('candidate and interviewer see the same numbers, each with the pages that are theirs', async ({ page, context }) => {
  await page.goto(linkTo(PACK, 'candidate'));
  const other = await context.newPage();
  await other.goto(linkTo(PACK, 'interviewer'));
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
  const theirs = other.getByRole('listitem').filter({ has: other.getByRole('checkbox') });
  await expect(rows).toHaveText([/^1 Database indexes/, /^2 What does an index/, /^3 What are the three parts.*“Aloud, please.”/]);
  await expect(theirs).toHaveText([/^1 Database indexes/, /^2 What does an index/, /^3 What are the three parts/]);
  await expect(rows.nth(1).getByRole('link')).toHaveAttribute('href', /\/questions\/index-what-it-speeds-up\/$/);
  await expect(rows.nth(2).getByRole('link')).toHaveAttribute('href', /\/questions\/jwt-three-parts-and-encoding\/prompt\/$/);
  await expect(theirs.nth(2).getByRole('link')).toHaveAttribute('href', /\/questions\/jwt-three-parts-and-encoding\/interview\/$/);
  await expect(other.getByRole('button', { name: 'Copy the candidate’s link' })).toBeVisible();
  await rows.nth(2).getByRole('link').click();
  await expect(page).toHaveURL(/\/prompt\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What are the three parts/);
  await theirs.nth(2).getByRole('link').click();
  await expect(other).toHaveURL(/\/interview\/$/);
  await expect(other.getByRole('checkbox').first()).toBeVisible();
});

test('an old link shows a renamed item under its new name, and names what this handbook does not know', async ({ page }) => {
  const old = golden.find(({ pack }) => pack.title === 'One that was renamed, one that is gone');
  await page.goto(`./p/#${old?.link ?? ''}`);
  await expect(page.getByRole('listitem').getByRole('link', { name: 'Database indexes', exact: true })).toBeVisible();
  await expect(page.getByText('Renamed since this link was made (formerly “indexes”).')).toBeVisible();
  await expect(page.getByText('An item with the key 2222')).toBeVisible();
  await expect(page.getByText(/does not know it/)).toBeVisible();
});

test('every golden link opens', async ({ page }) => {
  for (const { link, pack } of golden) {
    await page.goto(`./p/#${link}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack.title || 'A pack for an interview');
    await expect(page.getByRole('checkbox')).toHaveCount(pack.sections.reduce((sum, { entries }) => sum + entries.length, 0));
  }
});

test('what was removed and what was edited is said', async ({ page }) => {
  const removed = { kind: 'question', name: 'Why XML?', why: 'Nobody asks it any more.', now: '/topics/indexing/' };
  await page.route('**/pack-items/*.json', async (route) => {
    const catalogue = (await (await route.fetch()).json()) as {
      items: { key: string; changes?: unknown }[];
      gone: Record<string, unknown>;
    };
    catalogue.gone['zzzz'] = removed;
    for (const listed of catalogue.items)
      if (listed.key === SPEED.key) listed.changes = [{ date: '2026-12-02', what: 'A table was added.' }];
    await route.fulfill({ json: catalogue });
  });
  await page.goto(linkTo({ ...PACK, sections: [{ title: '', entries: [item('zzzz', 'Why XML?'), SPEED] }] }));
  await expect(page.getByText('This question was removed. Nobody asks it any more.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read this in its place' })).toHaveAttribute('href', /\/topics\/indexing\/$/);
  await expect(page.getByText('Edited since this link was made, on 2 Dec 2026: A table was added.')).toBeVisible();
});

test('a link that was cut or is none is answered with a sentence and a way on', async ({ page }) => {
  const whole = linkTo({ ...PACK, sections: [{ title: '', entries: [INDEXES, SPEED] }] });
  for (const [address, sentence] of [
    [whole.slice(0, -40), /The end of this link was cut off/],
    ['./p/', /This address holds no pack/],
    ['./p/#chapter-2', /is not a pack of this handbook/],
    ['./p/#2cAAAAAAAAA', /made by a newer version/],
  ] as const) {
    await page.goto('./a-z/');
    await page.goto(address);
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    await expect(
      page
        .getByRole('region', { name: /Other packs/ })
        .getByRole('link')
        .first(),
    ).toBeVisible();
  }
  await page.goto('./a-z/');
  await page.goto(whole.slice(0, -40));
  await expect(page.getByRole('checkbox')).toHaveCount(2);
});

test('the link to the text leaves the pack in the address', async ({ page }) => {
  await page.goto(linkTo(PACK));
  await expect(page.getByRole('checkbox')).toHaveCount(3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: PACK.title })).toBeVisible();
});

test('where the list of items does not come, the note is shown and the page says what to do', async ({ page, expectFailure }) => {
  expectFailure(/pack-items/);
  await page.route('**/pack-items/*.json', (route) => route.abort());
  await page.goto(linkTo(PACK));
  await expect(page.getByText(/could not be loaded\. Reload the page/)).toBeVisible();
  await expect(page.getByText(PACK.note)).toBeVisible();
});

test('where nothing can be stored, ticks work for the visit and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(linkTo(PACK));
  await page.getByRole('checkbox').first().check();
  await expect(page.locator('main').getByText(/1 of 3 done.*This browser keeps nothing/)).toBeVisible();
});

test('a pack can be copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(linkTo(PACK));
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# Payments team, first talk\n\nBackend engineer · Mid · 25 minutes\n\nNothing here is a trick.');
  expect(text).toMatch(/3\. \[What are the three parts.*\]\(http:\/\/localhost:\d+\/.*prompt\/\), 5 min\n {3}Aloud, please\./);
});

/** Fragments by a small generator of numbers (mulberry32), the same at each run: rubbish, markup, and links with a letter changed. */
function hostileFragments(count: number, link: string): string[] {
  let seed = 20_261_124;
  const random = (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const pieces = [
    '<img src=x onerror=top.ran=1>',
    'javascript:top.ran=1',
    '"><script>top.ran=1</script>',
    '%00',
    '%E2%80%AE',
    '{{7*7}}',
    '__proto__',
    '\u202e',
    '😀',
    '1c',
    '1i',
    'AAAA',
  ];
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_%#<>"');
  const piece = () => pieces[random(pieces.length)] ?? '';
  const rubbish = (length: number) => Array.from({ length }, () => letters[random(letters.length)] ?? '').join('');
  return Array.from({ length: count }, (_, index) => {
    const at = random(link.length);
    if (index % 4 === 0) return piece() + rubbish(random(30)) + piece();
    if (index % 4 === 1) return `1c${rubbish(8 + random(200))}z`;
    if (index % 4 === 2) return link.slice(0, at) + rubbish(1 + random(4)) + link.slice(at + random(5));
    return link.slice(0, at);
  });
}

test('two thousand hostile links are answered with a page, and nothing of them runs', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(linkTo(PACK));
  await expect(page.getByRole('checkbox')).toHaveCount(3);
  const link = linkTo({ ...PACK, title: '<img src=x onerror=top.ran=1>', note: '<script>top.ran=1</script>' }).split('#')[1] ?? '';
  const unanswered = await page.evaluate(
    async (fragments) => {
      const title = document.querySelector('h1');
      const fault = document.querySelector('.fault');
      const silent: string[] = [];
      for (const fragment of fragments) {
        location.hash = fragment;
        // Longer than a hashchange takes to be told and the page to be filled.
        await new Promise((done) => setTimeout(done, 4));
        if (!title?.textContent || !(fault?.textContent || document.querySelector('input.tick'))) silent.push(fragment);
      }
      return silent;
    },
    hostileFragments(2_000, link),
  );
  expect(unanswered).toEqual([]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.locator('main script, main img, main iframe')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`a shared pack is accessible in the ${colorScheme} theme at ${width} pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      for (const address of [linkTo(PACK), linkTo(PACK, 'interviewer'), './p/']) {
        await page.goto('./a-z/');
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (address !== './p/') await page.getByRole('checkbox').first().check();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect.soft(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a shared pack says what it needs and leads to packs that open', async ({ page }) => {
    await page.goto(linkTo(PACK));
    await expect(page.getByRole('heading', { name: 'This page needs script' })).toBeVisible();
    await page.getByRole('link', { name: 'Data and messages in 45 minutes' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Data and messages in 45 minutes' })).toBeVisible();
    await expect(page.getByRole('listitem').getByRole('link', { name: /^What does an index speed up/ })).toBeVisible();
  });
});
