import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMermaidSVG } from 'beautiful-mermaid';
import { closerSequence } from './drawing-sequence.ts';

const render = (lines: string) => renderMermaidSVG(`sequenceDiagram\n${lines}`, { padding: 4, transparent: true });
const width = (svg: string) => Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
const lifelines = (svg: string) => [...svg.matchAll(/class="lifeline"[^>]* x1="([\d.]+)"/g)].map(([, x]) => Number(x));

test('short messages bring participants together, long ones keep them apart', () => {
  const short = closerSequence(render('  A->>B: yes\n  B->>C: no'));
  const long = closerSequence(render('  A->>B: a long story about nothing at all\n  B->>C: no'));
  assert.ok(width(short) < width(render('  A->>B: yes\n  B->>C: no')));
  assert.ok((lifelines(long)[1] ?? 0) > (lifelines(short)[1] ?? 0));
});

test('an arrow begins and ends on the lifelines', () => {
  const svg = closerSequence(render('  A->>B: yes\n  A->>C: further'));
  const ends = [...svg.matchAll(/<g class="message"[^>]*>\s*<line x1="([\d.]+)"[^>]* x2="([\d.]+)"/g)].flatMap(([, a, b]) => [
    Number(a),
    Number(b),
  ]);
  assert.equal(ends.length, 4);
  for (const end of ends) assert.ok(lifelines(svg).includes(end), String(end));
});

test('what a participant sends itself has room to the right', () => {
  const svg = closerSequence(render('  A->>B: yes\n  B->>B: a long thought about it'));
  assert.ok(width(svg) - (lifelines(svg)[1] ?? 0) > 150);
});

test('boxes around messages are left as they were', () => {
  const svg = render('  A->>B: yes\n  loop every day\n  A->>B: again\n  end');
  assert.equal(closerSequence(svg), svg);
});
