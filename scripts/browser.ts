import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search for a browser needs of the machine it runs on; tests give their own. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** Where Playwright would have its own browser. */
  playwrightPath: string;
  exists: (path: string) => boolean;
  /** Runs a command for at most so many seconds; false where it fails or takes longer. */
  run: (command: string, args: readonly string[], seconds: number) => boolean;
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** Where browsers stand that are not on PATH. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ADVICE = 'Install Google Chrome or Chromium, or name the program of one in CHROMIUM_PATH, and run this again.';

/** The program of a Chromium: one named in the environment, Playwright's own, an installed one, else a newly installed one. Throws with advice. */
export function chromiumPath(machine: Machine = thisMachine()): string {
  const { env, exists } = machine;
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist. ${ADVICE}`);
  }
  const path = presentPath(machine) ?? newlyInstalledPath(machine);
  if (!path) throw new Error(`There is no Chromium on this machine, and none could be installed. ${ADVICE}`);
  return path;
}

function presentPath({ env, exists, playwrightPath }: Machine): string | undefined {
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => onPath.map((folder) => join(folder, name)));
  return [playwrightPath, ...candidates, ...USUAL_PLACES].find((path) => path !== '' && exists(path));
}

/** Debian's package comes first, where we may install it: it brings the libraries that Playwright's own browser leaves to the machine. */
function newlyInstalledPath(machine: Machine): string | undefined {
  const { env, exists, isRoot, run } = machine;
  const hasApt = (env.PATH ?? '').split(delimiter).some((folder) => exists(join(folder, 'apt-get')));
  if (isRoot && hasApt && run('apt-get', ['update'], 120) && run('apt-get', ['install', '-y', 'chromium'], 300)) {
    const path = presentPath(machine);
    if (path) return path;
  }
  return run('npx', ['playwright', 'install', 'chromium'], 180) ? presentPath(machine) : undefined;
}

function thisMachine(): Machine {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    run: (command, args, seconds) => {
      console.error(`No Chromium found: ${[command, ...args].join(' ')} (at most ${seconds} s)`);
      // An installer talks much, and a question of its would wait for ever: it gets no input, and its output goes beside ours.
      const stdio: ('ignore' | 'inherit' | number)[] = ['ignore', 2, 2];
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(command, args, { stdio, env, timeout: seconds * 1000, killSignal: 'SIGKILL' }).status === 0;
    },
  };
}
