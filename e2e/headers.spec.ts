import { readdirSync, readFileSync } from 'node:fs';
import { COMPANION_HEADERS } from '../src/lib/security/headers.ts';
import { headerPolicy, policyOfPage } from '../src/lib/security/policy.ts';
import { expect, test } from './fixtures.ts';

/** One page of each kind: those of a kind differ in the id only. */
const pages = new Map(
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .sort()
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .map((path) => [path.replace(/^([^/]+\/)[^/]+\//, '$1*/'), path] as const),
);
const policy = headerPolicy([...pages.values(), '404.html'].map((path) => policyIn(path.endsWith('.html') ? path : `${path}index.html`)));

function policyIn(path: string): string {
  return policyOfPage(readFileSync(`dist/${path}`, 'utf8')) ?? `no policy in ${path}`;
}

for (const [kind, path] of pages) {
  test(`/${kind} is served under the policy and its companions, and asked for again`, async ({ request }) => {
    const headers = (await request.get(`./${path}`)).headers();
    expect(headers['content-security-policy']).toBe(policy);
    for (const [name, value] of Object.entries(COMPANION_HEADERS)) expect(headers[name.toLowerCase()], name).toBe(value);
    expect(headers['cache-control']).toBe('no-cache');
  });

  test(`/${kind} opens without a complaint of the browser`, async ({ page }) => {
    await page.goto(`./${path}`);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

test('an unknown address answers 404 with a page that is not stored', async ({ page, expectStatus }) => {
  expectStatus(404);
  const response = await page.goto('./topics/no-such-topic/');
  expect(response?.status()).toBe(404);
  expect(response?.headers()['cache-control']).toBe('no-store');
  expect(response?.headers()['content-security-policy']).toBe(policy);
  await expect(page.locator('h1')).toBeVisible();
});

test('what is named by its content is kept for a year', async ({ request }) => {
  const names = readdirSync('dist/_astro');
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const response = await request.get(`./_astro/${name}`);
    expect(response.headers()['cache-control'], name).toBe('public, max-age=31536000, immutable');
  }
});

test('a page that has not changed is not sent again', async ({ request }) => {
  const etag = (await request.get('./')).headers().etag ?? '';
  expect((await request.get('./', { headers: { 'If-None-Match': etag } })).status()).toBe(304);
});
