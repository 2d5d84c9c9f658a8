import { join } from 'node:path';
import { link } from '../src/handbook/link.ts';
import { parseContent } from '../src/handbook/parse.ts';
import { readContentFiles } from '../src/handbook/read.ts';
import { gaps } from './gaps/gaps.ts';

const { content, problems } = parseContent(readContentFiles(join(import.meta.dirname, '..')));

for (const { title, where } of gaps(content, link(content.entries))) {
  console.log(`${title} (${where.length})\n${where.map((line) => `  ${line}`).join('\n')}\n`);
}
if (problems.length > 0) console.log('Some files are broken and were left out: "npm run build" tells which.');
