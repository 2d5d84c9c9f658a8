import assert from 'node:assert/strict';
import { test } from 'node:test';
import { link } from './link.ts';
import { parseContent } from './parse.ts';
import { withFiles } from './fixture.ts';
import { markdownTwin } from './twin.ts';

const handbook = link(parseContent(withFiles({})).content.entries);
const absolute = (address: string) => `https://example.org${address}`;

test('the twin of a topic begins with its name and its gist, and ends with its sources and its page', () => {
  const [topic] = handbook.topics;
  assert.ok(topic);
  const twin = markdownTwin(topic, handbook, absolute);
  assert.ok(twin.startsWith(`# ${topic.name}\n\n${topic.data.gist}\n`));
  assert.match(twin, /## Sources\n\n1\. \[/);
  assert.ok(twin.includes(`Page: https://example.org${topic.address}`));
});

test('the twin of a question holds every part of the answer', () => {
  const [question] = handbook.questions;
  assert.ok(question);
  const twin = markdownTwin(question, handbook, absolute);
  for (const heading of ['Say it', 'Explain it', 'Ladder', 'Follow-ups', 'Mistakes', 'Variants', 'A miss does not show', 'Sources'])
    assert.ok(twin.includes(`## ${heading}\n`), heading);
  for (const { good, weak } of question.data.followUps) assert.ok(twin.includes(good) && twin.includes(weak));
});

test('no cross-link of a writer is left in a twin', () => {
  for (const entry of [...handbook.topics, ...handbook.questions, ...handbook.terms, ...handbook.claims])
    assert.doesNotMatch(markdownTwin(entry, handbook, absolute), /\]\((?:topic|question|term|claim):/);
});
