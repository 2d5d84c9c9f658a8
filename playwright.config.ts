import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/browser.ts';

// Decided once, before the workers start: they inherit the environment and read this file again.
process.env.CHROMIUM_PATH ??= chromiumPath();
process.env.E2E_PORT ??= String(await freePort());

const isRoot = process.getuid?.() === 0;
const base = `${(process.env.BASE_PATH ?? '/').replace(/\/$/, '')}/`;
const url = `http://localhost:${process.env.E2E_PORT}${base}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: process.env.JOURNEYS_REPORT ?? '.cache/test/journeys.json' }]],
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        // Chromium's sandbox refuses to run as root, which is what containers are.
        ...(isRoot ? ['--no-sandbox'] : []),
        // The browser itself must not ask the world for anything either.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [{ name: 'desktop' }],
  webServer: {
    command: 'node scripts/serve.ts',
    url,
    env: { PORT: process.env.E2E_PORT },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});

/** A port that nothing uses now: several runs on one machine do not meet. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
