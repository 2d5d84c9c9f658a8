import assert from 'node:assert/strict';
import { delimiter } from 'node:path';
import { test } from 'node:test';
import { chromiumPath, type Machine } from './browser.ts';

/** A machine with these programs, on which commands are noted and add the programs that they install. */
function machine(programs: string[], { installs = {}, ...rest }: Partial<Machine> & { installs?: Record<string, string> } = {}) {
  const present = new Set(programs);
  const commands: string[] = [];
  const made: Machine = {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
    isRoot: false,
    playwrightPath: '/cache/playwright/chrome',
    exists: (path) => present.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const installed = Object.entries(installs).find(([prefix]) => line.startsWith(prefix))?.[1];
      if (installed) present.add(installed);
      return installed !== undefined || line === 'apt-get update';
    },
    ...rest,
  };
  return { made, commands };
}

test('a browser named in the environment comes before all others', () => {
  const { made } = machine(['/my/chrome', '/cache/playwright/chrome'], { env: { CHROMIUM_PATH: '/my/chrome' } });
  assert.equal(chromiumPath(made), '/my/chrome');
});

test('a named browser that does not exist is an error, not a reason to take another', () => {
  const { made, commands } = machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/gone', PATH: '/usr/bin' } });
  assert.throws(() => chromiumPath(made), /CHROMIUM_PATH names \/gone, which does not exist\. Install .* or name/);
  assert.deepEqual(commands, []);
});

test("Playwright's own browser comes before installed ones, those on PATH before the usual places", () => {
  assert.equal(chromiumPath(machine(['/cache/playwright/chrome', '/usr/bin/chromium']).made), '/cache/playwright/chrome');
  assert.equal(chromiumPath(machine(['/usr/local/bin/chromium', '/opt/google/chrome/chrome']).made), '/usr/local/bin/chromium');
  assert.equal(chromiumPath(machine(['/opt/google/chrome/chrome']).made), '/opt/google/chrome/chrome');
});

test('nothing is installed where a browser is there', () => {
  const { made, commands } = machine(['/usr/bin/chromium', '/usr/bin/apt-get'], { isRoot: true });
  assert.equal(chromiumPath(made), '/usr/bin/chromium');
  assert.deepEqual(commands, []);
});

test("root gets the distribution's package", () => {
  const { made, commands } = machine(['/usr/bin/apt-get'], { isRoot: true, installs: { 'apt-get install': '/usr/bin/chromium' } });
  assert.equal(chromiumPath(made), '/usr/bin/chromium');
  assert.deepEqual(commands, ['apt-get update', 'apt-get install -y chromium']);
});

test('anybody else, and root without the package, gets the one of Playwright', () => {
  const installs = { 'npx playwright install': '/cache/playwright/chrome' };
  const user = machine(['/usr/bin/apt-get'], { installs });
  assert.equal(chromiumPath(user.made), '/cache/playwright/chrome');
  assert.deepEqual(user.commands, ['npx playwright install chromium']);
  const root = machine(['/usr/bin/apt-get'], { isRoot: true, installs });
  assert.equal(chromiumPath(root.made), '/cache/playwright/chrome');
  assert.equal(root.commands.at(-1), 'npx playwright install chromium');
});

test('where none can be had, a sentence says what to do', () => {
  assert.throws(() => chromiumPath(machine([]).made), {
    message:
      'There is no Chromium on this machine, and none could be installed. Install Google Chrome or Chromium, or name the program of one in CHROMIUM_PATH, and run this again.',
  });
});
