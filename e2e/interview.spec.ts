import { expect, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const QUESTION = './questions/jwt-algorithm-confusion-attack/';
const SHEET = `${QUESTION}interview/`;
const copied = 'navigator.clipboard.readText()';

test('an interviewer ticks what was heard, reloads, and it is still there', async ({ page }) => {
  await page.goto(SHEET);
  const mid = page.getByRole('group', { name: /^Mid/ });
  await mid.getByRole('checkbox').first().check();
  await expect(mid.getByText(/^1 of \d$/)).toBeVisible();
  await page.getByRole('radio', { name: 'Weak' }).first().check();
  await page.getByRole('textbox', { name: 'Candidate' }).fill('A. B.');
  await page.getByRole('textbox', { name: 'What was said' }).fill('Draws the two keys first.');
  await page.reload();
  await expect(mid.getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Weak' }).first()).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'What was said' })).toHaveValue('Draws the two keys first.');
});

test('the score sheet is copied as Markdown with what was heard and what was not', async ({ page }) => {
  await page.goto(SHEET);
  const point = page
    .getByRole('group', { name: /^Junior/ })
    .getByRole('checkbox')
    .first();
  await point.check();
  await page.getByRole('textbox', { name: 'Candidate' }).fill('A. B.');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  const text = String(await page.evaluate(copied));
  expect(text).toContain(`- [x] ${await point.getAttribute('value')}`);
  expect(text).toMatch(/Candidate: A\. B\.\n[\s\S]*## junior: 1 of \d heard[\s\S]*- \[ \] [\s\S]*not asked/);
});

test('a sheet that was cleared by mistake comes back', async ({ page }) => {
  await page.goto(SHEET);
  const point = page.getByRole('checkbox').first();
  const clear = page.getByRole('button', { name: 'Clear' });
  await expect(clear).toBeDisabled();
  await point.check();
  await clear.click();
  await expect(point).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(point).toBeChecked();
  await page.reload();
  await expect(point).toBeChecked();
});

test('the clock counts the minutes of the question down, pauses, and says when they are over', async ({ page }) => {
  await page.clock.install();
  await page.goto(SHEET);
  const clock = page.getByRole('timer', { name: 'Time left' });
  await expect(clock).toHaveText('7:00');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor('01:30');
  await expect(clock).toHaveText('5:30');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor('05:00');
  await expect(clock).toHaveText('5:30');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor('05:40');
  await expect(clock).toHaveText('+0:10');
  await expect(page.getByRole('status').filter({ hasText: 'over' })).toBeAttached();
});

test('where the browser keeps nothing, the sheet says so and goes on working', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(SHEET);
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText(/keeps nothing: copy or print/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(String(await page.evaluate(copied))).toContain('- [x] ');
});

test('every score sheet prints on one page', async ({ page, request }) => {
  test.setTimeout(120_000);
  const { pages } = (await (await request.get('./handbook.json')).json()) as { pages: { kind: string; address: string }[] };
  const questions = pages.filter(({ kind }) => kind === 'question');
  expect(questions.length).toBeGreaterThan(50);
  const lengths = await Promise.all(
    questions.map(async ({ address }) => ({ address, length: (await (await request.get(`.${address}interview/`)).text()).length })),
  );
  // The longest ones are the ones that would not fit; to print them all takes minutes.
  for (const { address } of lengths.sort((a, b) => b.length - a.length).slice(0, 8)) {
    await page.goto(`.${address}interview/`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), address).toHaveLength(1);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a candidate reads the prompt, and nothing there leads to the answer', async ({ page }) => {
    await page.goto(`${QUESTION}prompt/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Think first')).toBeVisible();
    await expect(page.getByRole('main').locator('a[href*="/questions/"]')).toHaveCount(0);
  });

  test('an interviewer ticks and reads the sheet', async ({ page }) => {
    await page.goto(QUESTION);
    await page.getByRole('link', { name: 'interview sheet' }).click();
    await page.getByRole('checkbox').first().check();
    await expect(page.getByText('Good reply').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Keeping it fair' })).toBeVisible();
  });
});
