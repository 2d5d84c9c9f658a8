/** The part of Trusted Types that is needed; not every browser has it, and TypeScript does not describe it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

/** The one address that may become a script. Anything else, and any text as HTML or script, stays refused by the policy of the site. */
let allowed = '';

// The site's Content-Security-Policy names no other policy than "default" and lets it be made once.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (url === allowed ? url : null),
});

/** Starts the worker of a bundle. Fails where the browser refuses it. */
export function startWorker(bundle: string): Worker {
  allowed = `${bundle}pagefind-worker.js`;
  return new Worker(allowed);
}
