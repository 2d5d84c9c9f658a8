import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  changedEntry,
  changedSection,
  EMPTY_DRAFT,
  entryCount,
  isEmpty,
  movedEntry,
  placeOf,
  step,
  withEntry,
  withoutEntry,
  withoutSection,
  withSection,
  type Draft,
  type Place,
} from './draft.ts';
import { entry } from './fixture.ts';
import { LIMITS } from './pack.ts';
import { draftIn } from './stored-draft.ts';

/** `draft('bc', 'd')`: sections with entries whose keys begin with these letters. */
function draft(...sections: string[]): Draft {
  return { ...EMPTY_DRAFT, sections: sections.map((keys) => ({ title: '', entries: Array.from(keys, (key) => entry(`${key}222`, key)) })) };
}

/** The other way round. */
function letters({ sections }: Draft): string[] {
  return sections.map(({ entries }) => entries.map(({ key }) => key.charAt(0)).join(''));
}

const at = (section: number, index: number): Place => ({ section, index });

test('an item is added once, at the end, and taken out again', () => {
  const two = withEntry(withEntry(draft('b', ''), entry('c222', 'c')), entry('b222', 'b'));
  assert.deepEqual(letters(two), ['b', 'c']);
  assert.deepEqual(placeOf(two, 'c222'), at(1, 0));
  assert.deepEqual(letters(withoutEntry(two, at(0, 0))), ['', 'c']);
  const full = {
    ...EMPTY_DRAFT,
    sections: [{ title: '', entries: Array<ReturnType<typeof entry>>(LIMITS.entries).fill(entry('b222', 'b')) }],
  };
  assert.equal(entryCount(withEntry(full, entry('c222', 'c'))), LIMITS.entries);
});

test('steps up and down go past neighbours and over the edges of sections, and end at the ends', () => {
  const moved = (from: Place, by: -1 | 1) => {
    const start = draft('bc', 'd');
    const to = step(start, from, by);
    return to ? letters(movedEntry(start, from, to)) : undefined;
  };
  assert.deepEqual(moved(at(0, 0), 1), ['cb', 'd']);
  assert.deepEqual(moved(at(0, 1), -1), ['cb', 'd']);
  assert.deepEqual(moved(at(0, 1), 1), ['b', 'cd']);
  assert.deepEqual(moved(at(1, 0), -1), ['bcd', '']);
  assert.equal(moved(at(0, 0), -1), undefined);
  assert.equal(moved(at(1, 0), 1), undefined);
});

test('however items are moved, none is lost and none comes twice', () => {
  const place = fc.record({ section: fc.nat(2), index: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (moves) => {
      const end = moves.reduce((state, [from, to]) => movedEntry(state, from, to), draft('bcd', 'fg', ''));
      assert.deepEqual([...letters(end).join('')].sort().join(''), 'bcdfg');
    }),
  );
});

test('a section that is removed leaves its items to its neighbour; the last one stays', () => {
  assert.deepEqual(letters(withoutSection(draft('bc', 'd'), 1)), ['bcd']);
  assert.deepEqual(letters(withoutSection(draft('bc', 'd'), 0)), ['bcd']);
  assert.deepEqual(letters(withoutSection(draft('b'), 0)), ['b']);
  assert.deepEqual(letters(withSection(draft('b'))), ['b', '']);
});

test('minutes that are cleared are gone, and not zero', () => {
  const timed = changedEntry(changedSection(draft('b'), 0, { title: 'First', minutes: 20 }), at(0, 0), { minutes: 7, remark: 'Aloud.' });
  assert.deepEqual([timed.sections[0]?.minutes, timed.sections[0]?.entries[0]?.minutes], [20, 7]);
  const cleared = changedEntry(changedSection(timed, 0, { minutes: undefined }), at(0, 0), { minutes: undefined, remark: undefined });
  assert.deepEqual(cleared.sections[0], { title: 'First', entries: [entry('b222', 'b')] });
});

test('a draft comes back from storage as it was, and anything else does no harm', () => {
  const kept = changedEntry({ ...draft('bc', ''), title: 'A talk ', note: 'Two\nlines', levels: ['mid'] }, at(0, 0), {
    minutes: 7,
    face: 'prompt',
  });
  assert.deepEqual(draftIn(JSON.parse(JSON.stringify(kept))), kept);
  assert.equal(isEmpty(kept), false);
  assert.equal(isEmpty(EMPTY_DRAFT), true);
  assert.equal(draftIn({ sections: 'no' }), undefined);
  assert.deepEqual(draftIn({ sections: [{ entries: [{ key: '<b>' }, 7] }, null], levels: 'mid' }), {
    ...EMPTY_DRAFT,
    sections: [{ title: '', entries: [] }],
  });
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (whole, part) => {
      draftIn(whole);
      draftIn({ sections: [part, { entries: [part, { key: 'b222', minutes: part, face: part }] }], title: part, levels: [part] });
    }),
  );
});
