import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing } from './drawing.ts';

const FLOW = 'flowchart TD\n  A[Client] -->|asks| B[Server]';

test('a drawing carries no colour, font or style of its own', () => {
  assert.doesNotMatch(drawing(FLOW), /\s(?:fill|stroke|style|font-[a-z]+)="|<style|@import|var\(/);
});

test('the words of a diagram stay text', () => {
  assert.match(drawing(FLOW), />Client<\/text>/);
  assert.match(drawing(FLOW), />asks<\/text>/);
});

test('two different drawings can stand on one page: their arrowheads have different names', () => {
  const names = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const [one, other] = [names(drawing(FLOW)), names(drawing(`${FLOW}\n  B --> C[Store]`))];
  assert.ok(one.length > 0);
  assert.deepEqual(
    one.filter((id) => other.includes(id)),
    [],
  );
});

test('only arrowheads that are used come along', () => {
  const svg = drawing(FLOW);
  for (const [, id = ''] of svg.matchAll(/<marker id="([^"]+)"/g)) assert.ok(svg.includes(`url(#${id})`), id);
});

test('text that is no diagram is refused', () => {
  assert.throws(() => drawing('this is prose'));
});

test('signs that Markdown reads stay signs: "order.*.eu" is no emphasis', () => {
  const svg = drawing('flowchart TD\n  A["order.*.eu"] --> B["a_b_c"]');
  assert.match(svg, />order\.&#42;\.eu</);
  assert.match(svg, />a&#95;b&#95;c</);
});

test('figures in a label are not rounded, those of shapes are', () => {
  const svg = drawing('flowchart TD\n  A["Cache: 0.2 ms"]');
  assert.match(svg, />Cache: 0\.2 ms</);
  assert.doesNotMatch(svg.replace(/>[^<]+</g, '><'), /\d\.\d/);
});

test('each line of a wrapped label has a place of its own', () => {
  const svg = drawing('sequenceDiagram\n  participant A as Shop\n  participant B as Bank\n  A->>B: the first half and the second half');
  assert.match(svg, />the first half<tspan x="\d+" dy="15">and the second<\/tspan><tspan x="\d+" dy="15">half<\/tspan><\/text>/);
});

test('a flowchart that would not fit a phone is laid out so that it does', () => {
  const wide = drawing('flowchart LR\n  A["Browser"] --> B["Content delivery"] --> C["Application"] --> D["Database"]');
  assert.ok(Number(/width="(\d+)"/.exec(wide)?.[1]) < 330);
  assert.match(wide, /class="drawing fits"/);
});
