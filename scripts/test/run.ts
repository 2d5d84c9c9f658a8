import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { tallyOf, type Step } from './steps.ts';
import type { Tally } from './tally.ts';

/** No step takes a quarter of an hour unless it hangs. */
const LONGEST_STEP = 15 * 60 * 1000;

/** Runs one step, shows what it prints, and counts. */
export async function run(step: Step): Promise<Tally> {
  if (step.report) rmSync(step.report, { force: true });
  try {
    const { succeeded, output } = await commandResult(step.command, step.environment?.() ?? {});
    return tallyOf(step, succeeded, output);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function commandResult(
  [command, ...args]: Step['command'],
  additions: Record<string, string>,
): Promise<{ succeeded: boolean; output: string }> {
  const { promise, resolve: done, reject } = Promise.withResolvers<{ succeeded: boolean; output: string }>();
  const child = spawn(command, args, { env: environment(additions), stdio: ['ignore', 'pipe', 'inherit'], timeout: LONGEST_STEP });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
  });
  child.on('error', reject);
  child.on('close', (code) => done({ succeeded: code === 0, output }));
  return promise;
}

/** The project's own programs first, Node 24 among them. */
function environment(additions: Record<string, string>): NodeJS.ProcessEnv {
  const path = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return { ...process.env, ...colour, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...additions };
}
