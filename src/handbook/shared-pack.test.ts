import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from '../lib/packs/decode.ts';
import { fragmentOf } from '../lib/packs/encode.ts';
import { shownSections } from '../lib/packs/shown.ts';
import { withFiles } from './fixture.ts';
import { link } from './link.ts';
import { packItems } from './pack-items.ts';
import { parseContent } from './parse.ts';
import { sharedPack } from './shared-pack.ts';

test('the link of a curated pack shows what its page shows: items, minutes, remarks, and nothing changed since', () => {
  const handbook = link(parseContent(withFiles()).content.entries);
  const { catalogue } = packItems(handbook, [], {});
  for (const pack of handbook.packs) {
    const read = readLink(fragmentOf(sharedPack(pack), 'candidate')).pack ?? assert.fail();
    const items = shownSections(read, catalogue, 'candidate').flatMap((section) => section.items);
    const seen = items.map(({ name, minutes, entry, notices }) => [name, minutes, entry.remark, notices.length]);
    assert.deepEqual(
      seen,
      pack.items.map(({ entry, minutes, remark }) => [entry.name, minutes, remark, 0]),
    );
    assert.equal(read.note, pack.data.note);
  }
});
