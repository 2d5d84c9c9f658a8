/**
 * `npm test [-- --only <step>]`: every check of the project, in order. A failing step does not stop the next, except the build, without
 * which nothing built can be judged. The last line counts: `N passed, N failed`.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { run } from './test/run.ts';
import { REPORTS, STEPS, type Step } from './test/steps.ts';
import type { Tally } from './test/tally.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = STEPS.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  console.error(`There is no step "${values.only}". The steps are ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

mkdirSync(REPORTS, { recursive: true });
const tallies = new Map<Step, Tally>();
for (const step of chosen) {
  console.log(`\n=== ${step.name}: ${step.command.join(' ')}`);
  tallies.set(step, step.needsBuild && buildFailed() ? notRun() : await run(step));
}

console.log('\n=== result');
for (const [{ name }, { passed, failed }] of tallies)
  console.log(`${failed === 0 ? '✔' : '✘'} ${name}: ${passed} passed, ${failed} failed`);
const sum = (key: keyof Tally) => [...tallies.values()].reduce((total, tally) => total + tally[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function buildFailed(): boolean {
  return [...tallies].some(([{ name }, { failed }]) => name === 'build' && failed > 0);
}

/** Counted as a failure: nothing of it was proved. */
function notRun(): Tally {
  console.error('Not run, because the build failed.');
  return { passed: 0, failed: 1 };
}
