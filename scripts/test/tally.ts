/** How many checks of a step passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The counts in the closing line `N passed, N failed` of a command of ours. */
export function tallyOfText(output: string): Tally | undefined {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

/** The counts at the end of a TAP report of `node --test`; a cancelled test has failed, a skipped one is not counted. */
export function tallyOfTap(tap: string): Tally | undefined {
  const count = (name: string) => [...tap.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1];
  const [passed, failed, cancelled] = [count('pass'), count('fail'), count('cancelled')];
  if (passed === undefined || failed === undefined) return undefined;
  return { passed: Number(passed), failed: Number(failed) + Number(cancelled ?? 0) };
}

/** The counts of Playwright's JSON report; a journey that failed at first has failed. */
export function tallyOfJourneys(json: string): Tally | undefined {
  const { stats } = JSON.parse(json) as { stats?: { expected: number; unexpected: number; flaky: number } };
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * A step's tally from its exit code and what it counted itself.
 * A step that fails without a failed check, or succeeds without any check, has failed once: nothing of it was proved.
 */
export function stepTally(succeeded: boolean, counted: Tally | undefined): Tally {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  if (failed === 0 && (!succeeded || passed === 0)) return { passed, failed: 1 };
  return { passed, failed };
}
