import { existsSync, readFileSync } from 'node:fs';
import { chromiumPath } from '../browser.ts';
import { stepTally, tallyOfJourneys, tallyOfTap, tallyOfText, type Tally } from './tally.ts';

/** One thing that `npm test` does. */
export interface Step {
  name: string;
  command: readonly [string, ...string[]];
  /** Whether it judges what the build wrote. */
  needsBuild?: boolean;
  /** Additions to the environment; throws with a sentence where they cannot be had. */
  environment?: () => Record<string, string>;
  /** The machine-readable report that the command writes, if it does. */
  report?: string;
  /** What the step counted, from its report or else its output; a step without this counts as one check. */
  counted?: (text: string) => Tally | undefined;
}

/** Reports of this run; a folder that git ignores. */
export const REPORTS = '.cache/test';
const UNIT_TESTS = `${REPORTS}/unit.tap`;
const JOURNEYS = `${REPORTS}/journeys.json`;

/** The steps of `npm test`, in order. */
export const STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  // Before the linter, which reads the types of the content that this step writes.
  { name: 'types', command: ['astro', 'check'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'spelling', command: ['cspell', '--no-progress', '--quiet'] },
  { name: 'unused-code', command: ['knip'] },
  {
    name: 'unit-tests',
    command: [
      'node',
      '--test',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${UNIT_TESTS}`,
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    report: UNIT_TESTS,
    counted: tallyOfTap,
  },
  { name: 'samples', command: ['node', 'scripts/samples.ts'], counted: tallyOfText },
  { name: 'build', command: ['astro', 'build'] },
  { name: 'site-rules', command: ['node', 'scripts/check-site.ts'], needsBuild: true, counted: tallyOfText },
  { name: 'html', command: ['html-validate', 'dist/**/*.html'], needsBuild: true },
  {
    name: 'journeys',
    command: ['playwright', 'test'],
    needsBuild: true,
    environment: () => ({ CHROMIUM_PATH: chromiumPath(), JOURNEYS_REPORT: JOURNEYS }),
    report: JOURNEYS,
    counted: tallyOfJourneys,
  },
];

/** The tally of a step that has run. */
export function tallyOf({ report, counted }: Step, succeeded: boolean, output: string): Tally {
  if (!counted) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (report === undefined) return stepTally(succeeded, counted(output));
  return stepTally(succeeded, existsSync(report) ? counted(readFileSync(report, 'utf8')) : undefined);
}
