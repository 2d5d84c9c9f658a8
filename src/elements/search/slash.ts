import type { Setting } from '../store.ts';

/** Whether the key "/" opens the search. WCAG 2.1.4: a shortcut of one character can be switched off. */
export const SLASH_OPENS_SEARCH: Setting<boolean> = {
  name: 'slash-opens-search',
  decode: (kept) => (typeof kept === 'boolean' ? kept : undefined),
  initial: true,
};
