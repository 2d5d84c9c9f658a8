import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstVisit } from './first-visit.ts';
import { fixture, page } from './fixture.ts';
import { reportOf, weightTable } from './report.ts';

test('a mistake on many pages is said once', () => {
  const same = { message: 'It is wrong.', cure: 'Right it.' };
  const problems = [
    { file: 'a.html', ...same },
    { file: 'b.html', message: 'Other.', cure: 'Do.' },
    { file: 'c.html', ...same },
  ];
  assert.equal(reportOf(problems), '    a.html and 1 other file\n      It is wrong.\n      Right it.\n    b.html\n      Other.\n      Do.');
});

test('the table shows the heaviest page of each kind', () => {
  const site = fixture({
    'index.html': page('Home'),
    'topics/a/index.html': page('Short'),
    'topics/b/index.html': page('Longer than the other, and not the same words again'),
    'questions/a/prompt/index.html': page('Prompt'),
  });
  const lines = weightTable(site.pages.map((one) => firstVisit(site, one))).split('\n');
  assert.deepEqual(
    lines.slice(1).map((line) => line.split(' ')[0]),
    ['/', '/questions/a/prompt/', '/topics/b/'],
  );
  assert.match(lines[3] ?? '', /\/topics\/b\/ +1 +0\.\d KB +0\.\d KB +0\.0 KB$/);
});
