import { recentIn, soughtIn, type Sought } from '../../lib/search/recent.ts';
import type { Setting } from '../store.ts';

/** The searches of late, on this device only. */
export const RECENT: Setting<string[]> = { name: 'recent-searches', decode: recentIn, initial: [] };

/** What was sought when a result was opened: the page that opens reads it once. It also reaches a page that opens in another tab. */
export const SOUGHT: Setting<Sought> = { name: 'sought', decode: soughtIn, initial: { path: '', words: [], at: 0 } };
