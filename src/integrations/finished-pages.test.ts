import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finished } from './finished-pages.ts';

const SCRIPT = '<script type="module" src="/base/_astro/Base.a1b2c3d4.js"></script>';

test('the script of a page is named in its head, and no longer loaded at once', () => {
  assert.equal(
    finished(`<head><script data-script="" data-sheet="/a.css">x</script></head><body>${SCRIPT}</body>`, 'a/index.html'),
    '<head><script data-script="/base/_astro/Base.a1b2c3d4.js" data-sheet="/a.css">x</script></head><body></body>',
  );
});

test('a page that loads its script itself keeps it', () => {
  const page = `<body>${SCRIPT.replace('Base', 'moved')}</body>`;
  assert.equal(finished(page, 'a/index.html'), page);
});

test('a page with the place for a script and without the script stops the build', () => {
  assert.throws(
    () => finished('<script data-script="">x</script>', 'a/index.html'),
    /a\/index\.html has a place for the address of its script/,
  );
});

test('what only the index of the search reads is not sent to readers', () => {
  assert.equal(finished('<head><meta name="index-symptoms" content="slow"> <title>A</title></head>', 'a'), '<head><title>A</title></head>');
  assert.equal(
    finished(
      '<article data-pagefind-body><h1 id="t" data-pagefind-meta="title">A</h1><p data-pagefind-ignore class="ref">1</p></article>',
      'a',
    ),
    '<article data-pagefind-body><h1 id="t">A</h1><p class="ref">1</p></article>',
  );
});
