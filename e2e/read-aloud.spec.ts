import { expect, test } from './fixtures.ts';

/* What a screen reader is given, as the browser's accessibility tree has it. Parts are looked at in the workshop, whose words do not change. */

const WALK = [
  '',
  'areas/data-and-databases/',
  'areas/data-and-databases/study/',
  'topics/jwt/',
  'questions/jwt-three-parts-and-encoding/',
  'packs/',
  'search/',
];

test('a page is a short list of landmarks, each with a name of its own', async ({ page }) => {
  await page.goto('./topics/jwt/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the text"
    - banner:
      - link "Backend Interview Handbook"
      - search:
        - searchbox "Search the handbook"
        - button "Search"
      - navigation "Handbook":
        - list
        - combobox "Theme"
    - main:
      - group:
        - navigation "Security and identity":
          - paragraph:
            - link "Security and identity"
          - list:
            - listitem:
              - link "JSON Web Tokens"
              - list "On this page"
      - navigation "Breadcrumbs":
        - list
      - heading "JSON Web Tokens" [level=1]
      - article:
        - navigation "Previous and next in this area"
    - contentinfo:
      - list
  `);
  await expect(page.getByRole('complementary'), 'a note on a term is no landmark').toHaveCount(0);
});

test('signs that only the eye needs are not read out', async ({ page }) => {
  for (const path of WALK) {
    await page.goto(`./${path}`);
    const read = await page.locator('body').ariaSnapshot();
    expect.soft(read.match(/- text: ["']?[/·–+✓](?=\s|["']|$).*$|[+−]["']?$/gm) ?? [], `/${path}`).toEqual([]);
  }
});

test('a heading is read once, with its level and as a link, also when the button for its address has come', async ({ page }) => {
  await page.goto('./topics/jwt/');
  const heading = page.getByRole('article').getByRole('heading', { name: 'What the characters are', exact: true });
  const once = '- heading "What the characters are" [level=2]:\n  - link "What the characters are":\n    - /url: "#anatomy"';
  expect(await heading.ariaSnapshot()).toBe(once);
  await heading.getByRole('link').focus();
  const button = page.getByRole('button', { name: 'Copy link to this section', exact: true });
  await expect(button, 'one button, for the section one is at').toHaveCount(1);
  expect(await heading.ariaSnapshot()).toBe(once);
  const read = await page.getByRole('article').ariaSnapshot();
  expect(read.match(/button .*What the characters are/g), 'no button says the words of the heading again').toBeNull();
});

test('a question with its answer is under headings, and has few landmarks', async ({ page }) => {
  for (const face of ['', 'prompt/', 'interview/']) {
    await page.goto(`./questions/jwt-three-parts-and-encoding/${face}`);
    for (const fold of await page.locator('details').all()) await fold.evaluate((element) => element.setAttribute('open', ''));
    const main = page.getByRole('main');
    const marks = ['region', 'navigation', 'search', 'form', 'complementary'] as const;
    const counts = await Promise.all(marks.map((mark) => main.getByRole(mark).count()));
    expect
      .soft(
        counts.reduce((sum, count) => sum + count, 0),
        face,
      )
      .toBeLessThanOrEqual(5);
    expect.soft(await main.getByRole('heading', { level: 2 }).count(), face).toBeGreaterThanOrEqual(3);
  }
});

test('a drawing is one picture with a description, in a figure called by its title, its steps in words', async ({ page }) => {
  await page.goto('./workshop/');
  const figure = page.getByRole('figure', { name: 'A tag is kept', exact: true });
  await expect(figure).toMatchAriaSnapshot(`
    - figure "A tag is kept":
      - group "Drawing":
        - img "A client gets an order with an entity tag."
      - text: A tag is kept.
      - list:
        - listitem: The client asks.
        - listitem: The server answers with a tag.
  `);
  expect(await figure.getByRole('img').ariaSnapshot(), 'nothing inside is read').toBe('- img "A client gets an order with an entity tag."');
});

test('a table has its caption for a name, and each cell knows its row and its column', async ({ page }) => {
  await page.goto('./workshop/');
  await expect(page.getByRole('table', { name: 'A table that becomes cards on a phone.' })).toMatchAriaSnapshot(`
    - table "A table that becomes cards on a phone.":
      - rowgroup:
        - row:
          - columnheader "Kind"
          - columnheader "Answers"
          - columnheader "Size"
      - rowgroup:
        - row:
          - rowheader "B-tree"
          - cell "equality, ranges, order"
          - cell "4.3 MB"
  `);
});

test('the buttons of a sample say what they copy, and the figure keeps its own name', async ({ page }) => {
  await page.goto('./topics/http-methods/');
  const copy = page.getByRole('button', { name: /^Copy: / });
  await expect(copy.nth(1)).toBeAttached();
  const names = await copy.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
  expect(new Set(names).size, 'no two are called the same').toBe(names.length);
  for (const name of names) await expect(page.getByRole('figure', { name: name?.replace('Copy: ', '') ?? '', exact: true })).toBeVisible();
});

test('an answer is a fold that says whether it is open, with its depths as headings', async ({ page }) => {
  await page.goto('./questions/jwt-three-parts-and-encoding/');
  await expect(page.getByRole('heading', { level: 2, name: /^Explain it/ })).toBeHidden();
  await page.getByText('Show the answer').click();
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading /Think first/ [level=2]
      - group:
        - heading /Say it/ [level=2]
        - heading /Explain it/ [level=2]
  `);
});

test('an interview sheet is groups of boxes and choices, each with the words it stands for', async ({ page }) => {
  await page.goto('./questions/jwt-three-parts-and-encoding/interview/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading [level=1]
    - timer "Time left"
    - button "Start"
    - region /Listen for/:
      - group /Junior 0 of \\d/:
        - list:
          - listitem:
            - checkbox [checked=false]
    - region /Then ask/:
      - group:
        - term: Good reply
        - term: Weak reply
        - paragraph:
          - radio "Good" [checked=false]
          - radio "Partly" [checked=false]
          - radio "Weak" [checked=false]
    - region /Notes/:
      - textbox /Candidate/
  `);
});

test('a pack is a list of links under headings, and says what it takes', async ({ page }) => {
  await page.goto('./packs/security-60-minutes/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Security in 60 minutes" [level=1]
    - term: Level
    - term: Time
    - article:
      - region /Getting in/:
        - heading /Getting in \\d+ minutes/ [level=2]
        - list:
          - listitem:
            - link
  `);
});

test('on a narrow screen the contents stay in reach, and step aside for the section that was chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./topics/jwt/');
  const fold = page.getByText('On this page and in this area');
  const last = page.getByRole('heading', { name: 'Mistakes' });
  await last.scrollIntoViewIfNeeded();
  await expect(fold).toBeInViewport();
  await fold.click();
  const section = page.getByRole('heading', { name: 'The checks, in order' });
  await page.getByRole('list', { name: 'On this page' }).getByRole('link', { name: 'The checks, in order' }).click();
  await expect(section).toBeInViewport();
  await expect(page.getByRole('list', { name: 'On this page' })).toBeHidden();
  const [bar, heading] = await Promise.all([fold.boundingBox(), section.boundingBox()]);
  expect((heading?.y ?? 0) - ((bar?.y ?? 0) + (bar?.height ?? 0)), 'the fold does not cover the heading').toBeGreaterThanOrEqual(0);
});
