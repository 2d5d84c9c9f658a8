import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml, splitFrontMatter, yamlProblems } from './front-matter.ts';

test('a file is split into front matter and text, each with the line on which it begins', () => {
  assert.deepEqual(splitFrontMatter('---\na: 1\nb: 2\n---\n\ntext\n'), {
    yaml: 'a: 1\nb: 2\n',
    yamlLine: 2,
    body: '\ntext\n',
    bodyLine: 5,
  });
  assert.equal(splitFrontMatter('---\r\na: 1\r\n---\r\ntext')?.bodyLine, 4);
});

test('a rule in the text does not end the front matter, and a file without one is not split', () => {
  assert.equal(splitFrontMatter('---\na: 1\n---\nb\n\n---\n\nc\n')?.body, 'b\n\n---\n\nc\n');
  for (const text of ['', 'a: 1\n', '\n---\na: 1\n---\n', '---\na: 1\n']) assert.equal(splitFrontMatter(text), undefined, text);
});

test('every value knows its line in the file, a missing one that of its parent', () => {
  const { value, lineOf } = parseYaml('title: x\nlist:\n  - a\n  - name: b\n    good: c\nflow: [d, e]\n', 2);
  assert.deepEqual(value, { title: 'x', list: ['a', { name: 'b', good: 'c' }], flow: ['d', 'e'] });
  const lines = [['title'], ['list'], ['list', 0], ['list', 1, 'good'], ['list', 1, 'weak'], ['flow', 1], ['missing'], []].map((path) =>
    lineOf(path),
  );
  assert.deepEqual(lines, [2, 3, 4, 6, 5, 7, 2, 2]);
});

test('what is no YAML is told with its line', () => {
  const errors = (text: string) => parseYaml(text, 2).errors;
  assert.deepEqual(errors('a: 1\nb: x: y\n'), [{ message: 'Nested mappings are not allowed in compact mappings', line: 3 }]);
  assert.deepEqual(errors('a: 1\na: 2\n'), [{ message: 'Map keys must be unique', line: 3 }]);
});

test('an asterisk without quotes is told, not thrown', () => {
  const located = parseYaml('a: 1\nclaim: *all* indexes help\n', 2);
  assert.equal(located.value, undefined);
  assert.match(located.errors.map(({ message, line }) => `${line} ${message}`).join('\n'), /^3 /);
  assert.match(parseYaml('a: *b\n', 1).errors[0]?.message ?? '', /^"\*b" stands without quotes/);
});

test('an empty text is no mistake of its own', () => {
  assert.deepEqual({ ...parseYaml('', 1), lineOf: undefined }, { value: null, errors: [], lineOf: undefined });
});

test('an error of YAML becomes a problem with a cure', () => {
  assert.deepEqual(yamlProblems('a.md', [{ message: 'Wrong', line: 3 }]), [
    {
      rule: 'front-matter',
      file: 'a.md',
      line: 3,
      message: 'Wrong.',
      cure: 'Quote a text that contains ": " or begins with a special character, and indent lists with two spaces.',
    },
  ]);
});
