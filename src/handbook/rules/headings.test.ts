import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told } from '../fixture.ts';

const topic = (text: string) => told({ 'src/content/topics/queues.mdx': replaced('Whatever nobody confirmed.', text) });
const question = (text: string) => told({ 'src/content/questions/index-unused.mdx': replaced('## Deep {#deep}', text) });

test('a heading without an id is told one', () => {
  assert.deepEqual(topic('## How a message is confirmed'), [
    'topics/queues.mdx:15 [headings] "How a message is confirmed" has no id. End it with a short one that will stay for ever, for instance {#message-confirmed}.',
  ]);
});

test('an id that stands twice on a page is a problem, also between a heading and a diagram', () => {
  assert.deepEqual(topic('### Again {#lost}'), [
    'topics/queues.mdx:15 [headings] The id "lost" stands on this page already. Give each heading, diagram and sample its own.',
  ]);
  assert.match(topic('<Diagram id="lost" title="t" description="d" />').join(), /The id "lost" stands on this page already/);
});

test('an id that the page makes by itself is taken', () => {
  assert.deepEqual(topic('## What we read {#sources}'), [
    'topics/queues.mdx:15 [headings] The id "sources" stands on this page already. The page makes a part with that id by itself: choose another.',
  ]);
  assert.match(topic('## Main {#main}').join(), /The id "main" stands/);
  assert.match(topic('## Title {#title}').join(), /The id "title" stands/);
  assert.match(topic('## First {#s1}').join(), /The id "s1" stands/);
});

test('an id with capitals or spaces is no id', () => {
  assert.match(topic('## A {#What Else}').join(), /"What Else" is not an id\. Use lower-case words/);
});

test('a first heading and a skipped level are problems', () => {
  assert.deepEqual(
    topic('# Top {#top}\n\n#### Far down {#far}').map((line) => line.replace(/ Begin.*/, '')),
    [
      'topics/queues.mdx:15 [headings] "Top" is a first heading beside the title.',
      'topics/queues.mdx:17 [headings] "Far down" skips a level.',
    ],
  );
});

test('an underlined heading is a heading', () => {
  assert.match(topic('Underlined\n---').join(), /topics\/queues\.mdx:15 \[headings\] "Underlined" has no id/);
});

test('a hash in code is no heading', () => {
  assert.deepEqual(topic('```sh\n# comment\n```\n\n`# inline`'), []);
});

test('a question has one second-level heading, the deep part, and may have third-level ones below it', () => {
  assert.deepEqual(question('## More {#more}'), [
    'questions/index-unused.mdx:26 [headings] "More" is not a section of a question. A question has one second-level heading, "## Deep {#deep}"; make others "###" below it.',
  ]);
  assert.match(question('### Before {#before}\n\n## Deep {#deep}').join(), /"Before" skips a level/);
  assert.deepEqual(question('## Deep {#deep}\n\n### In numbers {#numbers}'), []);
});

test('terms and claims have no headings', () => {
  assert.deepEqual(told({ 'src/content/terms/queue.md': (text) => `${text}\n## Example {#example}\n` }), [
    'terms/queue.md:13 [headings] "Example": a term has no headings. Begin the paragraph with bold words, or move the text to the topic that explains it.',
  ]);
});
