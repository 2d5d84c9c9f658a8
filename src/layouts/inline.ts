import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import entrySource from '../styles/entry.css?inline';
import firstSource from '../styles/first.css?inline';
import listSource from '../styles/list.css?inline';
import wholeSource from '../styles/whole.css?inline';
import firstPaintSource from './first-paint.js?raw';
import iconSource from '../../public/favicon.svg?raw';
import { contentSecurityPolicy } from '../lib/security/policy.ts';

/** The source expression that allows exactly this text as inline style or script. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Without the blanks that the build leaves in the values of tokens. */
function tight(css: string): string {
  return css.replace(/--[\w-]+: [^;}]*/g, (token) => token.replace(/([:,]) /g, '$1'));
}

/** The script as short as it gets: every page carries it. */
const firstPaint = transformSync(firstPaintSource, { minify: true }).code.trim();

/** The icon as an address: a file of its own would be one more request of every first visit. */
export const ICON = `data:image/svg+xml,${iconSource.trim().replace(/[<>#]/g, encodeURIComponent)}`;

/** A stylesheet that stands inline, and the policy of a page with it: it allows this sheet and the one inline script, and no others. */
function inline(style: string) {
  return { style, policy: contentSecurityPolicy({ scriptHash: hashSource(firstPaint), styleHash: hashSource(style) }) };
}

/** The one script that stands inline, and what does of the styles: by the length of the page. */
export const INLINE = {
  firstPaint,
  topic: inline(tight(firstSource)),
  entry: inline(tight(entrySource)),
  list: inline(tight(listSource)),
  short: inline(tight(wholeSource)),
};
