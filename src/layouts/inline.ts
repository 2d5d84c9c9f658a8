import { createHash } from 'node:crypto';
import first from '../styles/first.css?inline';
import whole from '../styles/whole.css?inline';
import themeSource from './theme.js?raw';
import { contentSecurityPolicy } from '../lib/security/policy.ts';

/** The source expression that allows exactly this text as inline style or script. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The theme script without its comments and indents, which every page would carry. */
const theme = themeSource
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/^\s*(\/\/.*)?\n/gm, '')
  .replace(/^\s+/gm, '');

/** What may stand inline: one of two stylesheets (of a long page, of a short one) and one script; and the policy that allows only these. */
export const INLINE = {
  first,
  whole,
  theme,
  policy: contentSecurityPolicy({ scriptHash: hashSource(theme), styleHashes: [first, whole].map(hashSource) }),
};
