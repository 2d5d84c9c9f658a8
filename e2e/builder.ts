import type { Page } from '@playwright/test';
import { readLink } from '../src/lib/packs/decode.ts';

/** The builder, relative to the site's base. */
export const BUILDER = './packs/new/';
/** The rows of the pack that is being made. */
export const items = (page: Page) => page.getByRole('group', { name: /^Items/ }).getByRole('listitem');
export const candidateLink = (page: Page) => page.getByRole('textbox', { name: 'The candidate’s link' });

/** What the candidate's link holds, by the numbers of the list: the keys in order. */
export async function sentKeys(page: Page): Promise<string[]> {
  const link = await candidateLink(page).inputValue();
  return readLink(link.split('#')[1] ?? '').pack?.sections.flatMap(({ entries }) => entries.map(({ key }) => key)) ?? [];
}

/** Finds items by a word, and adds as many of them. */
export async function add(page: Page, words: string, count: number): Promise<void> {
  await page.getByRole('searchbox', { name: 'Words' }).fill(words);
  for (let index = 0; index < count; index++) await page.getByRole('button', { name: 'Add', exact: true }).first().click();
}

/** Takes storage away, as browsers do that block it. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}
