import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fence } from '../../src/lib/sample-shape.ts';
import type { Sample } from '../../src/lib/samples.ts';
import { printed } from './program.ts';

/** A table of 200,000 rows takes eight seconds in WebAssembly, and a minute on a machine that is busy with other tests. */
const PATIENCE = 120;

/** What the statements of the shown fence returned, after those of the setup fence. */
export async function outputs({ fences }: Sample): Promise<string[]> {
  const isSetup = ({ words }: Fence) => words.includes('setup');
  const setup = fences.find(isSetup)?.text ?? '';
  const shown = fences.find((fence) => fence.language === 'sql' && !isSetup(fence))?.text ?? '';
  return [await answered({ setup, shown })];
}

/** The PostgreSQL that runs the samples. */
export async function version(): Promise<string> {
  const answer = await answered({ setup: '', shown: 'SHOW server_version' });
  return answer.split('\n').at(-1)?.trim() ?? '';
}

function answered(sql: { setup: string; shown: string }): Promise<string> {
  return printed(join(import.meta.dirname, 'psql.ts'), { folder: tmpdir(), input: JSON.stringify(sql), seconds: PATIENCE });
}
