import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tightHtml } from './tight-html.ts';

test('blanks at the edges of blocks go, also through the links in them; those between words stay, one at a time', () => {
  assert.equal(tightHtml('<ul>\n  <li>\n <a href="/a/">\n One\n </a>\n </li>\n</ul>'), '<ul><li><a href="/a/">One</a></li></ul>');
  assert.equal(tightHtml('<p>one\n  <b>two</b>  three <i> four</i></p>'), '<p>one <b>two</b> three <i>four</i></p>');
});

test('a blank beside a button or a field is shown', () => {
  assert.equal(tightHtml('<p> <button>A</button> <a>b</a> <input> </p>'), '<p><button>A</button> <a>b</a> <input></p>');
});

test('code keeps its lines, and scripts and styles their text', () => {
  for (const kept of ['<pre><code>a\n  <span>b</span>\n</code></pre>', '<script>a(&#39;  b&#39;)</script>', '<style>a  b\n</style>'])
    assert.equal(tightHtml(kept), kept);
});

test('quotes need no escape in text, and keep theirs in attributes', () => {
  assert.equal(tightHtml('<p title="&quot;a&quot; > b">&quot;it&#39;s&quot; &lt;</p>'), `<p title="&quot;a&quot; > b">"it's" &lt;</p>`);
});
