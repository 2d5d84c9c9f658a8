/** `npm run addresses`: appends the built site's new addresses and anchors to addresses.txt, which nothing is ever taken from. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withNewAddresses } from './site-rules/addresses.ts';
import { readSite } from './site-rules/read-site.ts';

const FILE = 'addresses.txt';

const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist' } } });
try {
  const site = readSite(values.root);
  const { text, added } = withNewAddresses(readFileSync(FILE, 'utf8'), site);
  writeFileSync(FILE, text);
  console.log(added.length === 0 ? `${FILE} lists every address.` : `${added.join('\n')}\n\n${added.length} added to ${FILE}: commit it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
