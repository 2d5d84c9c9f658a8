/** Source expressions, quotes included, that allow the one inline script and the inline stylesheets: `'sha256-…'`. */
export interface InlineHashes {
  scriptHash: string;
  styleHashes: readonly string[];
}

/** Browsers obey this directive only in a header; in a `<meta>` it is ignored with a console warning. */
const HEADER_ONLY = "frame-ancestors 'none'";

/**
 * The site's one Content Security Policy as it stands in the first `<meta http-equiv>` of every page. What no directive names (fonts, a
 * manifest, frames) the site does not have.
 */
export function contentSecurityPolicy({ scriptHash, styleHashes }: InlineHashes): string {
  return [
    "default-src 'none'",
    // Pagefind's core is WebAssembly: it may be compiled, strings may not be evaluated.
    `script-src 'self' 'wasm-unsafe-eval' ${scriptHash}`,
    `style-src 'self' ${styleHashes.join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The header form of a page's policy: the same, and nobody may frame the page. */
export function headerPolicy(metaPolicy: string): string {
  return `${metaPolicy}; ${HEADER_ONLY}`;
}

/** The policy in the first `<meta>` of a built page, or undefined where the page has none. */
export function policyOfPage(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
}
