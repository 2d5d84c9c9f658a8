import { recentIn, soughtIn, type Sought } from '../../lib/search/recent.ts';
import type { Setting } from '../store.ts';

/** The searches of late, on this device only. */
export const RECENT: Setting<string[]> = { name: 'recent-searches', decode: recentIn, initial: [] };

/** What was sought when results were opened: each page that opens, in this tab or in another, reads its own once. */
export const SOUGHT: Setting<Sought[]> = { name: 'sought-pages', decode: soughtIn, initial: [] };
