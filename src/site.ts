import { withBase } from './lib/addresses.ts';

/** What the site calls itself, and what it names of the world outside. Constants only. */
export const SITE = {
  name: 'Backend Interview Handbook',
  description:
    'Backend topics that interviews ask about, explained once and right: each question answered at three depths, each statement with its source.',
  language: 'en-GB',
  /** The public repository, e.g. `https://github.com/owner/name`. While it is empty no page shows "Edit" or "Something wrong?". */
  repository: '',
  /** Where that repository keeps the main branch. */
  branch: 'main',
} as const;

/** The words of the top navigation, in order. */
export const NAVIGATION = [
  { name: 'Areas', address: '/areas/' },
  { name: 'Questions', address: '/questions/' },
  { name: 'Terms', address: '/terms/' },
  { name: 'Claims', address: '/claims/' },
  { name: 'Packs', address: '/packs/' },
  { name: 'A–Z', address: '/a-z/' },
] as const;

/** An address below the base path that the site is served from. */
export function href(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}
