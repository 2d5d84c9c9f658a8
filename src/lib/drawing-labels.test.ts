import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasCoveredLabel } from './drawing-labels.ts';

const node = '<g class="node"><rect x="100" y="10" width="60" height="30"></rect><text x="130" y="30">Node</text></g>';
const label = (words: string) => `<g class="edge-label"><text x="70" y="25">${words}</text></g>`;

test('words that reach into a node are covered by it', () => {
  assert.equal(hasCoveredLabel(label('a range in a key') + node), true);
});

test('words that end before a node are not', () => {
  assert.equal(hasCoveredLabel(label('yes') + node), false);
});

test('each line of a wrapped label is looked at', () => {
  const lines = '<g class="edge-label"><text x="70" y="3">short<tspan x="70" dy="15">a much longer line</tspan></text></g>';
  assert.equal(hasCoveredLabel(lines + node), true);
});
