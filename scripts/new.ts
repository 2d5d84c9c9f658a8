import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { problemsIn } from '../src/handbook/check.ts';
import { fileOf } from '../src/handbook/file-names.ts';
import { readContentFiles } from '../src/handbook/read.ts';
import { newEntry, Refusal } from './new/entry.ts';

const ROOT = join(import.meta.dirname, '..');
const TEMPLATES = join(import.meta.dirname, 'templates');

const { positionals, values } = parseArgs({ allowPositionals: true, options: { area: { type: 'string' }, topic: { type: 'string' } } });
// npm takes "--area" for its own unless "--" stands before it; what it hands on then is the third word.
const [kind, id, within] = positionals;
const wish = { kind, id, area: values.area ?? within, topic: values.topic ?? within };

try {
  const files = readContentFiles(ROOT);
  const changed = newEntry(files, wish, {
    // A template has the name that an entry with its kind as id would have: topic.mdx, term.md.
    template: (name) => readFileSync(join(TEMPLATES, basename(fileOf(name, name))), 'utf8'),
    today: new Date().toISOString().slice(0, 10),
    random: Math.random,
  });
  for (const [file, text] of changed) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    console.log(files.has(file) ? `Added to ${file}` : `Wrote    ${file}`);
  }
  const [written] = changed.keys();
  for (const problem of problemsIn(new Map([...files, ...changed])))
    if (problem.file === written) console.log(`\n${problem.message}\n${problem.cure}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
