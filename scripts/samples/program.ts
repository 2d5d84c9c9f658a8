import { execFile } from 'node:child_process';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A sample that takes longer than this, in seconds, is stuck. */
const PATIENCE = 20;

/** The same clock, language and colours on every machine; nothing else of the writer's own environment. */
const ENVIRONMENT = { PATH: process.env['PATH'], TZ: 'UTC', LANG: 'C.UTF-8', NO_COLOR: '1' };

const execute = promisify(execFile);

interface Circumstances {
  /** The working directory. */
  folder: string;
  /** What the program reads from stdin. */
  input?: string;
  seconds?: number;
}

/**
 * Runs a TypeScript file with this Node and gives what it printed on stdout.
 * @throws when it writes to stderr, fails or takes too long; the message says which
 */
export async function printed(file: string, { folder, input = '', seconds = PATIENCE }: Circumstances): Promise<string> {
  const options = { cwd: folder, env: ENVIRONMENT, timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: 2 ** 24 } as const;
  const running = execute(process.execPath, [file], options);
  // A program that reads nothing may be gone before its input is written; how it ended is told below.
  running.child.stdin?.on('error', () => undefined).end(input);
  const { stdout, stderr } = await running.catch((error: unknown) => {
    const { killed, code, stderr } = error as { killed: boolean; code: number; stderr: string };
    if (killed) throw new Error(`It was stopped after ${seconds} seconds.`);
    throw new Error(withoutNode(stderr) || `It ended with exit code ${code}.`);
  });
  if (stderr) throw new Error(withoutNode(stderr));
  return stdout;
}

/** An error report without the lines about Node's own code. */
function withoutNode(report: string): string {
  return report.replace(/^(?: +at .*\(?node:internal|Node\.js v).*$/gm, '').trim();
}

/** A temporary folder of ES modules: without the package.json Node would guess, and order microtasks by its guess. */
export async function moduleFolder(files: Record<string, string>) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'sample-'));
  for (const [name, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    await writeFile(join(folder.path, name), text);
  }
  return folder;
}
