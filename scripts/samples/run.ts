import { diff } from 'node:util';
import type { Runtime } from '../../src/lib/sample-shape.ts';
import { outputFences, type Sample } from '../../src/lib/samples.ts';
import * as http from './http.ts';
import * as node24 from './node24.ts';
import * as postgresql18 from './postgresql18.ts';

const OUTPUTS: Record<Runtime, (sample: Sample) => Promise<string[]>> = {
  node24: node24.outputs,
  postgresql18: postgresql18.outputs,
  http: http.outputs,
};

/** A sample of a file, and what became of it: the texts it printed, or why there are none. */
export interface Run {
  file: string;
  sample: Sample;
  outputs?: string[];
  failure?: string;
}

/** Something an author has to look at. */
export interface Finding {
  file: string;
  line: number;
  text: string;
}

/** Runs each sample once, as many at a time as `lanes` says, and keeps the order of the list. */
export async function ran(list: readonly Run[], lanes: number): Promise<Run[]> {
  const results: Run[] = [];
  const queue = list.entries();
  const lane = async () => {
    for (const [index, run] of queue) results[index] = { ...run, ...(await outcome(run.sample)) };
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

async function outcome(sample: Sample): Promise<Pick<Run, 'outputs' | 'failure'>> {
  try {
    return { outputs: await OUTPUTS[sample.runtime](sample) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Where what the file shows is not what a run printed: `-` the file, `+` the run. Empty for a sample that passes. */
export function findings({ file, sample, outputs, failure }: Run): Finding[] {
  if (!outputs) return [{ file, line: sample.line, text: `Sample "${sample.id}" failed.\n${failure}` }];
  return outputFences(sample.fences).flatMap((fence, index) => {
    const output = outputs[index] ?? '';
    return output === fence.text ? [] : [{ file, line: fence.line, text: difference(fence.text, output) }];
  });
}

function difference(shown: string, output: string): string {
  const lines = diff(shown.split('\n'), output.split('\n'));
  return lines.map(([side, line]) => `${side === 0 ? ' ' : side === 1 ? '-' : '+'} ${line}`).join('\n');
}
