/** The one script of every page: small, and each part waits for its element or for an intent. */
import './hb-acts.ts';
import './hb-answers.ts';
import './hb-contents.ts';
import './hb-reading.ts';
import './keys.ts';
import './search-intent.ts';

if (document.querySelector('hb-nearest')) void import('./hb-nearest.ts');
