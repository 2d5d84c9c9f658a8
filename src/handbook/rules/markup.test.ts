import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

/** What is said of a topic with this text, without cures and the place where they all stand. */
function toldOf(text: string): string[] {
  const lines = told({ 'src/content/topics/queues.mdx': replaced('Whatever nobody confirmed.', text) });
  return lines.map((line) => line.replace(/^topics\/queues\.mdx:(\d+) \[markup\] (.*?\.) .*$/, '$1 $2'));
}

test('a directive is a problem, because it would vanish', () => {
  assert.deepEqual(told({ 'src/content/topics/queues.mdx': replaced('Whatever nobody confirmed.', ':::note\nLost.\n:::') }), [
    'topics/queues.mdx:15 [markup] A directive is not used here. It would vanish without a word: use a component, such as <Note title="…">…</Note>.',
  ]);
  assert.deepEqual(toldOf('::youtube[x]'), ['15 A directive is not used here.']);
});

test('task lists, footnotes, images, comments and imports are problems', () => {
  assert.deepEqual(toldOf('- [ ] confirm\n- [x] lose'), ['15 A task list is not used here.', '16 A task list is not used here.']);
  assert.deepEqual(toldOf('Lost.[^1]'), ['15 A footnote is not used here.']);
  assert.deepEqual(toldOf('![a queue](queue.png)'), ['15 An image is not used here.']);
  assert.deepEqual(toldOf('<!-- later -->'), ['15 An HTML comment is not used here.']);
  assert.deepEqual(toldOf("import Chart from './chart.astro';"), ['15 A line of code stands among the prose.']);
});

test('prose that goes on with "export" is prose', () => {
  assert.deepEqual(toldOf('They read the table and\nexport the rows.'), []);
});

test('raw HTML is a problem', () => {
  assert.deepEqual(toldOf('<div class="x">Lost.</div>'), ['15 <div> is raw HTML.', '15 <div> is raw HTML.']);
  assert.deepEqual(toldOf('a<br/>b'), ['15 <br> is raw HTML.']);
});

test('code may hold all of that', () => {
  assert.deepEqual(toldOf('`<div>` `- [ ]`\n\n```html\n<div>\n:::x\n![a](b)\n```'), []);
});

test('an unknown component names the nearest one', () => {
  assert.deepEqual(told({ 'src/content/topics/queues.mdx': replaced('Whatever nobody confirmed.', '<Pitfal title="x" />') }), [
    'topics/queues.mdx:15 [markup] <Pitfal> is not a component. Did you mean "Pitfall"? The components are Note, Pitfall, Compare, Steps, Diagram, Sample, Ask, Claim, Term, Cite.',
  ]);
});

test('a component without a required attribute is told which', () => {
  assert.deepEqual(toldOf('<Diagram id="d" title="">\n\n</Diagram>'), ['15 <Diagram> has no title.', '15 <Diagram> has no description.']);
  assert.deepEqual(toldOf('<Compare>'), ['15 <Compare> has no caption.']);
  assert.deepEqual(toldOf('<Ask id="x" />'), ['15 <Ask> has no question.', '15 <Ask> has no attribute "id".']);
});

test('an attribute over several lines, with a > in it, is read whole', () => {
  assert.deepEqual(toldOf('<Diagram\n  id="d"\n  title="a > b"\n  description="c"\n>'), []);
});

test('components are not shown in terms and claims', () => {
  assert.deepEqual(told({ 'src/content/terms/queue.md': (text) => `${text}\n<Note>x</Note>\n` }), [
    'terms/queue.md:13 [markup] <Note> is not shown in terms and claims. Use it in topics and questions only.',
    'terms/queue.md:13 [markup] <Note> is not shown in terms and claims. Use it in topics and questions only.',
  ]);
});
