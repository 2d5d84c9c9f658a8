import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaced, told, type Change } from './fixture.ts';

const topic = (from: string, to: string) => toldOf('topics/queues.mdx', replaced(from, to));
const question = (from: string, to: string) => toldOf('questions/index-unused.mdx', replaced(from, to));

function toldOf(file: string, change: Change): string[] {
  return told({ [`src/content/${file}`]: change }).map((line) => line.slice(file.length + 1).replace('[shape] ', ''));
}

test('a field that the kind does not have is told with the one that was meant', () => {
  const [wrong] = topic('gist: One', 'gits: One');
  assert.equal(wrong, '2 gist: is missing. One sentence that would do as an answer.');
  assert.match(
    topic('gist: One', 'gits: One')[1] ?? '',
    /^5 gits: is not a field of a topic\. Did you mean "gist"\? The fields are title, key, levels,/,
  );
});

test('a field of a part of an entry is told with its place', () => {
  assert.deepEqual(question('weak: There is none.', 'bad: None at all.'), [
    '13 followUps[1].weak: is missing. "shape" in CONTRIBUTING.md lists the fields of a question.',
    '13 followUps[1].bad: is not a field of followUps[1]. Remove it; "shape" in CONTRIBUTING.md lists the fields of a question.',
  ]);
});

test('a missing field is told as missing, even where it has a form to keep', () => {
  assert.match(topic('reviewed: 2026-11-24', '').join(), /^2 reviewed: is missing\./);
  assert.match(topic('key: rstv', '').join(), /^2 key: is missing\./);
  assert.match(topic('title: Queues', 'title:').join(), /^2 title: is empty\./);
});

test('a value of the wrong form is told with the form', () => {
  assert.deepEqual(topic('levels: [junior, mid]', 'levels: [junior, medior]'), [
    '4 levels[2]: is not a level: choose from junior, mid, senior. Levels that are asked about this subject.',
  ]);
  assert.match(topic('key: rstv', 'key: rst').join(), /^3 key: is not a key: let "npm run new" draw one/);
  assert.match(topic('reviewed: 2026-11-24', 'reviewed: 24.11.2026').join(), /^10 reviewed: is not a date: write it as 2026-11-24\./);
  assert.match(topic('https://example.org/manual', 'http://example.org/manual').join(), /^9 sources\[1\]\.url: is not an https address\./);
});

test('a text over its limit is told by how much', () => {
  assert.match(question('say: The', `say: ${'word '.repeat(60)}The`).join(), /^7 say: has 71 words; cut it to 60\./);
  assert.match(topic('title: Queues', `title: ${'Q'.repeat(61)}`).join(), /^2 title: keep it within 60 characters\./);
});

test('a list that is too short or repeats itself is told', () => {
  assert.match(
    question('notAMiss: [Not knowing the page size.]', 'notAMiss: []').join(),
    /notAMiss: say what not knowing this does not show\./,
  );
  assert.match(topic('symptoms: [message lost]', 'symptoms: [lost, lost]').join(), /^7 symptoms\[2\]: "lost" stands twice\./);
});

test('a number where a text belongs is to be put in quotes', () => {
  assert.deepEqual(topic('symptoms: [message lost]', 'symptoms: [404]'), [
    '7 symptoms[1]: expected string, received number. Put it in quotes.',
  ]);
});

test('front matter that is no map is told so', () => {
  assert.match(toldOf('terms/queue.md', '---\n- a\n---\n').join(), /^2 front matter: expected object, received array\./);
  assert.match(toldOf('terms/queue.md', '---\n# nothing\n---\n').join(), /^2 front matter: is empty\./);
});
