import { expect, test } from './fixtures.ts';

/** Each of these mistakes must fail a journey that does nothing but meet it. */
const MISTAKES: Record<string, string> = {
  'a script that the policy forbids': '<script>document.title = "ran"</script>',
  'a style that the policy forbids': '<p style="color: red">Red</p>',
  'a message in the console': '<script type="module" src="../says.js"></script>',
  'an uncaught error': '<script type="module" src="../throws.js"></script>',
  'a file that is not there': '<img src="../no-such-picture.png" alt="">',
  'a request that fails': '<img src="../cut-off.png" alt="">',
  'a picture from another host': '<img src="http://other.invalid/a.png" alt="">',
};

test.beforeEach(async ({ page, request }) => {
  const policy = (await request.get('./')).headers()['content-security-policy'] ?? '';
  const script = (body: string) => ({ body, contentType: 'text/javascript' });
  await page.route('**/says.js', (route) => route.fulfill(script('console.info("Hello")')));
  await page.route('**/throws.js', (route) => route.fulfill(script('throw new Error("no")')));
  await page.route('**/cut-off.png', (route) => route.abort());
  await page.route('**/mistake/*', (route) => {
    const mistake = MISTAKES[decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? '')] ?? '';
    const headers = { 'content-security-policy': policy };
    return route.fulfill({ body: `<!doctype html><link rel="icon" href="../favicon.svg">${mistake}`, contentType: 'text/html', headers });
  });
});

for (const mistake of Object.keys(MISTAKES)) {
  test(`${mistake} fails the journey`, async ({ page }) => {
    test.fail();
    await page.goto(`./mistake/${encodeURIComponent(mistake)}`);
  });
}

test('what is announced is forgiven', async ({ page, expectStatus, expectFailure }) => {
  expectStatus(404);
  expectFailure(/cut-off/);
  await page.goto('./mistake/none');
  await expect(page.locator('img')).toHaveCount(0);
  await page.evaluate(async () => {
    await fetch('/no-such-file.json');
    await fetch('/cut-off.png').catch(() => undefined);
  });
});

test('what is announced and does not happen fails the journey', async ({ page, expectStatus }) => {
  test.fail();
  expectStatus(500);
  await page.goto('./');
});
