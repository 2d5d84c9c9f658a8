/**
 * `npm run samples [-- [--write] [file …]]`: runs the samples of all topics and questions, or of the named files, and compares what
 * they print with what the files show; `--write` puts what they print into the files.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { samplesIn, withOutputs } from '../src/lib/samples.ts';
import { version } from './samples/postgresql18.ts';
import { findings, ran, type Finding, type Run } from './samples/run.ts';

/** Both cores of the machine that tests run on. */
const LANES = 2;

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true });
const files = positionals.length > 0 ? positionals : globSync('src/content/{topics,questions}/*.mdx').sort();
for (const file of files) if (!existsSync(file)) stop(`${file} does not exist.`);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

requireMajor('Node.js', process.versions.node, 24);
requireMajor('PostgreSQL', await version(), 18);

const found = [...texts].map(([file, mdx]) => ({ file, ...samplesIn(mdx) }));
const malformed = found.flatMap(({ file, problems }) =>
  problems.map(({ line, message, cure }): Finding => ({ file, line, text: `${message}\n${cure}` })),
);
const all = found.flatMap(({ file, samples }) => samples.map((sample): Run => ({ file, sample })));
const runs = await ran(
  all.filter(({ sample }) => sample.norun === undefined),
  LANES,
);

if (values.write) for (const [file, mdx] of texts) write(file, mdx);
const failing = runs.filter((run) => (values.write ? !run.outputs : findings(run).length > 0));
const shown = [...malformed, ...failing.flatMap(findings)];
for (const { file, line, text } of shown) console.log(`\n${file}:${line}\n${text.replaceAll(/^(?=.)/gm, '  ')}`);
for (const { file, sample } of all) {
  if (sample.norun) console.log(`\n${file}:${sample.line}\n  Sample "${sample.id}" is not run: ${sample.norun}.`);
}
const failed = malformed.length + failing.length;
console.log(`\n${runs.length - failing.length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Stops where an output would be that of another version than the page says. */
function requireMajor(product: string, version: string, major: number): void {
  console.log(`${product} ${version}`);
  if (!version.startsWith(`${major}.`)) stop(`The pages say ${product} ${major}: run "npm ci", then "npm run samples".`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Rewrites a file whose samples printed something else than it shows. */
function write(file: string, mdx: string): void {
  const outputs = runs.filter((run) => run.file === file).map(({ sample, outputs = [] }): [string, string[]] => [sample.id, outputs]);
  const rewritten = withOutputs(mdx, new Map(outputs));
  if (rewritten === mdx) return;
  writeFileSync(file, rewritten);
  console.log(`${file} rewritten`);
}
