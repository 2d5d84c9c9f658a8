/** The one script of every page: small, and each part waits for its element or for an intent. */
import './fold.ts';
import './hb-acts.ts';
import './hb-reading.ts';
import { forgetEarlyKeys } from './key-pressed.ts';
import './keys.ts';
import './pack-intent.ts';
import './search-intent.ts';
import './theme.ts';

forgetEarlyKeys();

if (document.querySelector('hb-answers')) void import('./hb-answers.ts');
if (document.querySelector('hb-nearest, hb-pack, hb-pack-builder, hb-sheet')) void import('./page-parts.ts');
if (document.querySelector('hb-contents') && !CSS.supports('scroll-target-group: auto')) void import('./hb-contents.ts');
