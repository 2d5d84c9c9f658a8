import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeRecord, EMPTY_RECORD, heardOf, isEmptyRecord, joinedRecords, scoreSheet, type AskedQuestion } from './record.ts';

const question: AskedQuestion = {
  title: 'What is an index?',
  url: 'https://handbook.example/questions/index/',
  ladder: { junior: ['Faster reads', 'A copy'], mid: ['Slower writes'], senior: ['Selectivity'] },
  followUps: ['Why not index all?', 'And for text?'],
};

test('a record that was stored is read back as it was', () => {
  const record = { candidate: 'A. B.', heard: ['A copy'], replies: { 'Why not index all?': 'good' }, note: 'Calm.' } as const;
  assert.deepEqual(decodeRecord(JSON.parse(JSON.stringify(record))), record);
  assert.equal(isEmptyRecord(record), false);
});

test('what is no record is none: another shape, another reply, a text', () => {
  for (const stored of [
    null,
    'x',
    [],
    {},
    { ...EMPTY_RECORD, heard: [1] },
    { ...EMPTY_RECORD, replies: { a: 'great' } },
    { ...EMPTY_RECORD, note: 1 },
  ])
    assert.equal(decodeRecord(stored), undefined, JSON.stringify(stored));
  assert.equal(isEmptyRecord(EMPTY_RECORD), true);
});

test('a score sheet says what was heard and what was not, level by level', () => {
  const sheet = scoreSheet(question, { candidate: 'A. B.', heard: ['A copy'], replies: { 'And for text?': 'weak' }, note: 'Calm.' });
  assert.match(sheet, /^# What is an index\?\n\nCandidate: A\. B\.\n/);
  assert.match(sheet, /## junior: 1 of 2 heard\n\n- \[ \] Faster reads\n- \[x\] A copy/);
  assert.match(sheet, /- Why not index all\? not asked\n- And for text\? weak/);
  assert.match(sheet, /## Notes\n\nCalm\.\n/);
});

test('a point that was reworded after it was ticked is not lost', () => {
  assert.match(
    scoreSheet(question, { ...EMPTY_RECORD, heard: ['Old words'] }),
    /## Ticked before the sheet was reworded\n\n- \[x\] Old words/,
  );
  assert.equal(heardOf(question.ladder.junior, ['Old words']), '0 of 2');
});

test('what is noted before the script has come joins what was kept', () => {
  const kept = { candidate: 'A. B.', heard: ['A copy'], replies: { 'And for text?': 'weak' }, note: 'Calm.' } as const;
  assert.deepEqual(joinedRecords(kept, { ...EMPTY_RECORD, heard: ['Selectivity', 'A copy'], replies: { 'And for text?': 'good' } }), {
    candidate: 'A. B.',
    heard: ['A copy', 'Selectivity'],
    replies: { 'And for text?': 'good' },
    note: 'Calm.',
  });
});
