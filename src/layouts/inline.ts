import { createHash } from 'node:crypto';
import stylesheet from '../styles/first.css?inline';
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

/** The one stylesheet and the one script that stand inline, the same on every page, and the policy that allows only them. */
export const INLINE = {
  stylesheet,
  theme,
  policy: contentSecurityPolicy({ scriptHash: hashSource(theme), styleHash: hashSource(stylesheet) }),
};
