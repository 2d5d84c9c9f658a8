import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };

/** What a test says will go wrong on purpose. What is announced must happen, or the test fails too. */
export interface Announcements {
  /** A response with this status will come. */
  expectStatus: (status: number) => void;
  /** Requests for such addresses will fail or be refused. */
  expectFailure: (address: RegExp) => void;
}

interface Fixtures extends Announcements {
  quiet: Quiet;
}

/**
 * The test of every journey: it fails on anything that a reader's console would show (a violation of the policy, a message of any level,
 * an uncaught error), on a failed request, on an unannounced status of 400 or more, and on a request to another host.
 */
export const test = base.extend<Fixtures>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const quiet = new Quiet(new URL(baseURL ?? '').origin);
      quiet.watch(context);
      await use(quiet);
      expect(quiet.noises(), 'what the browser complained about').toEqual([]);
      expect(quiet.missing(), 'what was announced and did not happen').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, javaScriptEnabled }, use) => use(javaScriptEnabled ? patient(context) : context),
  expectStatus: async ({ quiet }, use) => use((status) => quiet.statuses.set(status, false)),
  expectFailure: async ({ quiet }, use) => use((address) => quiet.failures.set(address, false)),
});

/**
 * A context on whose pages each visit waits for the page's script. It comes after the first paint and holds nothing up: a reader takes a
 * moment to reach for a key, a journey does not.
 */
export function patient(context: BrowserContext): BrowserContext {
  const newPage = context.newPage.bind(context);
  context.newPage = async () => {
    const page = await newPage();
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    page.goto = (...asked) => withItsScript(page, goto(...asked));
    page.reload = (...asked) => withItsScript(page, reload(...asked));
    return page;
  };
  return context;
}

async function withItsScript(page: Page, visit: ReturnType<Page['goto']>): ReturnType<Page['goto']> {
  const response = await visit;
  await page.waitForFunction(hasItsScript);
  return response;
}

/** Whether the script that the head names has run: it defines this element. Pages without a name there load theirs by themselves. */
function hasItsScript(): boolean {
  return !document.querySelector('script[data-script]') || customElements.get('hb-reading') !== undefined;
}

/** Collects what goes wrong in a browser context, and what was announced to. */
class Quiet {
  /** Announced statuses and addresses, with whether they came. */
  readonly statuses = new Map<number, boolean>();
  readonly failures = new Map<RegExp, boolean>();
  readonly #origin: string;
  readonly #noises: string[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  watch(context: BrowserContext): void {
    // Among the console's messages are all violations of the policy.
    context.on('console', (message) => {
      const { url } = message.location();
      if (!this.#isAnnounced(message.text(), url)) this.#noises.push(`console ${message.type()}: ${message.text()} (${url})`);
    });
    context.on('weberror', (error) => this.#noises.push(`uncaught: ${error.error().message}`));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== this.#origin && protocol !== 'blob:') this.#noises.push(`request to another host: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const error = request.failure()?.errorText ?? '';
      // A reader who leaves a page ends what it was still asking for; that is no fault.
      if (this.#failureAnnounced(request.url()) || error === 'net::ERR_ABORTED') return;
      this.#noises.push(`failed: ${request.url()} ${error}`);
    });
    context.on('response', (response) => {
      const status = response.status();
      if (status < 400 || this.#failureAnnounced(response.url())) return;
      if (this.statuses.has(status)) this.statuses.set(status, true);
      else this.#noises.push(`${status}: ${response.url()}`);
    });
  }

  noises(): readonly string[] {
    return this.#noises;
  }

  missing(): string[] {
    return [...this.statuses, ...this.failures].flatMap(([announced, came]) => (came ? [] : [String(announced)]));
  }

  #failureAnnounced(url: string): boolean {
    const announced = [...this.failures.keys()].find((address) => address.test(url));
    if (announced) this.failures.set(announced, true);
    return announced !== undefined;
  }

  /** Chromium writes a console message of its own for each response of 400 or more and for each failed request. */
  #isAnnounced(text: string, url: string): boolean {
    if (!text.startsWith('Failed to load resource')) return false;
    return [...this.statuses.keys()].some((status) => text.includes(`status of ${status}`)) || this.#failureAnnounced(url);
  }
}
