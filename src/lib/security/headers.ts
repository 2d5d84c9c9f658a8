/** Header name → value. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer carries beside the Content Security Policy. */
export const COMPANION_HEADERS: Headers = {
  // Two years. No includeSubDomains and no preload: they would bind hosts that are not ours to bind.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Which question a candidate reads is nobody else's business.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Only names that every engine knows: Chromium writes a console warning for each it does not.
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** How long a kind of file may be kept. The first step of a file's path in dist decides its kind. */
export interface CachingRule {
  kind: 'hashed' | 'not found' | 'revalidated';
  /** What the first step of the path looks like, e.g. `_astro` or `404.html`. */
  firstStep: RegExp;
  cacheControl: string;
}

/** What has no hash in its address may change under it: every visit asks again. */
export const REVALIDATED: CachingRule = { kind: 'revalidated', firstStep: /^/, cacheControl: 'no-cache' };

/** The caching contract: the first rule that fits a file is its rule. */
const CACHING: readonly CachingRule[] = [
  { kind: 'hashed', firstStep: /^(?:_astro|pack-items|pagefind-[0-9a-z]+)$/, cacheControl: 'public, max-age=31536000, immutable' },
  { kind: 'not found', firstStep: /^404\.html$/, cacheControl: 'no-store' },
  REVALIDATED,
];

/** The caching rule of a path in dist such as `topics/jwt/index.html`. */
export function cachingOf(path: string): CachingRule {
  const [first = ''] = path.split('/');
  return CACHING.find(({ firstStep }) => firstStep.test(first)) ?? REVALIDATED;
}

/** All security headers for a site whose pages carry this policy in their meta element. */
export function securityHeaders(policyHeader: string): Headers {
  return { 'Content-Security-Policy': policyHeader, ...COMPANION_HEADERS };
}
