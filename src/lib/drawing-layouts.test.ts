import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layouts } from './drawing-layouts.ts';

test('a flowchart is tried as it was written first', () => {
  const text = 'flowchart LR\n  A[Client] --> B[Server]';
  assert.equal(layouts(text)[0], text);
});

test('what runs from left to right is also tried downwards, what runs downwards is not turned', () => {
  assert.ok(layouts('flowchart LR\n  A --> B').some((text) => text.startsWith('flowchart TD')));
  assert.ok(layouts('flowchart TD\n  A --> B').every((text) => text.startsWith('flowchart TD')));
});

test('labels break between words only, in quotes, in brackets and on edges', () => {
  const narrowest = layouts('flowchart TD\n  A["The quick brown fox"] -->|jumps over the dog| B[(A store of lazy dogs)]').at(-1);
  assert.match(narrowest ?? '', /"The quick<br>brown fox"/);
  assert.match(narrowest ?? '', /\|jumps over<br>the dog\|/);
  assert.match(narrowest ?? '', /\[\(A store of<br>lazy dogs\)\]/);
});

test('in a sequence names and messages break, and arrows keep their form', () => {
  const [text = ''] = layouts('sequenceDiagram\n  participant A as Order service\n  A-->>B: what was asked for yesterday');
  assert.match(text, /participant A as Order<br>service/);
  assert.match(text, /A-->>B: what was asked<br>for yesterday/);
});
