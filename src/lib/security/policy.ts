/** Source expressions, quotes included, that allow the inline script and the inline stylesheet of a page: `'sha256-…'`. */
export interface InlineHashes {
  scriptHash: string;
  styleHash: string;
}

/** Browsers obey this directive only in a header; in a `<meta>` it is ignored with a console warning. */
const HEADER_ONLY = "frame-ancestors 'none'";

/**
 * The Content Security Policy of a page as it stands in its first `<meta http-equiv>`. What no directive names (fonts, a manifest, frames)
 * the site does not have.
 */
export function contentSecurityPolicy({ scriptHash, styleHash }: InlineHashes): string {
  return [
    "default-src 'none'",
    // Pagefind's core is WebAssembly: it may be compiled, strings may not be evaluated. Its worker falls under this too.
    `script-src 'self' 'wasm-unsafe-eval' ${scriptHash}`,
    `style-src 'self' ${styleHash}`,
    // The icon stands in the page.
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The one policy that all answers carry: what any of the pages allows, and nobody may frame them. Each page's own is stricter still. The order
 * of the pages does not matter. */
export function headerPolicy(policies: Iterable<string>): string {
  const allowed = new Map<string, Set<string>>();
  for (const directive of [...policies].flatMap((policy) => policy.split('; '))) {
    const [name = '', ...sources] = directive.split(' ');
    allowed.set(name, new Set([...(allowed.get(name) ?? []), ...sources]));
  }
  return [...[...allowed].map(([name, sources]) => [name, ...[...sources].sort()].join(' ')), HEADER_ONLY].join('; ');
}

/** The policy in the first `<meta>` of a built page, or undefined where the page has none. */
export function policyOfPage(html: string): string | undefined {
  const [meta] = /<meta\b[^>]*\bhttp-equiv="?Content-Security-Policy\b[^>]*>/.exec(html) ?? [];
  return /\bcontent="([^"]+)"/.exec(meta ?? '')?.[1]?.replaceAll('&#39;', "'");
}
