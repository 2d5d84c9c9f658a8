import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, page } from './fixture.ts';
import { noOutsideRequests } from './no-outside-requests.ts';

function messages(main: string, files: Record<string, string> = {}): string[] {
  return noOutsideRequests(fixture({ 'a.html': page(main), ...files })).map(({ file, message }) => `${file}: ${message}`);
}

test('links, canonical and alternate addresses are no requests', () => {
  const main = `<a href="https://www.rfc-editor.org/">RFC</a><link rel="canonical" href="https://h.example/"><link rel="alternate" href="https://h.example/feed.xml">
    <img src="/a.svg" srcset="/a.svg 1x, b.svg 2x"><script src="../c.js"></script><style>a { background: url(/d.svg) }</style>`;
  assert.deepEqual(messages(main, { 'a.css': '@import "b.css"; a { background: url("c.svg") }' }), []);
});

for (const [what, html] of [
  ['a script', '<script src="https://x.example/"></script>'],
  ['a stylesheet', '<link rel="stylesheet" href="https://x.example/">'],
  ['a connection', '<link rel="preconnect" href="https://x.example/">'],
  ['an icon', '<link rel="icon" href="https://x.example/">'],
  ['an image', '<img src="https://x.example/">'],
  ['a larger image', '<img src="/a.png" srcset="/a.png 1x, https://x.example/ 2x">'],
  ['a frame', '<iframe src="https://x.example/"></iframe>'],
  ['a form', '<form action="https://x.example/"></form>'],
  ['a picture in a drawing', '<svg><image href="https://x.example/"></image></svg>'],
  ['a font in an inline style', '<style>@font-face { src: url("https://x.example/") }</style>'],
  ['a stylesheet that a style imports', '<style>@import "https://x.example/";</style>'],
  ['an image in a style attribute', '<p style="background: url(https://x.example/)"></p>'],
] as const) {
  test(`${what} from another host is found`, () => {
    assert.match(messages(html).join(), /^a\.html: The page loads https:\/\/x\.example\//);
  });
}

test('an address without a scheme is outside too, and so is an address with its content, but a picture', () => {
  assert.equal(messages('<img src="//x.example/a.png"><script src="data:text/javascript,a()"></script>').length, 2);
  assert.deepEqual(messages('<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E">'), []);
});

test('stylesheets and drawings load nothing from outside', () => {
  const css = '@font-face { src: url(https://fonts.example/a.woff2) }';
  assert.deepEqual(messages('', { '_astro/a.css': css, 'b.svg': `<svg><style>${css}</style></svg>` }), [
    '_astro/a.css: The file loads https://fonts.example/a.woff2.',
    'b.svg: The file loads https://fonts.example/a.woff2.',
  ]);
});
