import type { Catalogue } from '../../lib/packs/catalogue.ts';

/** The catalogue behind an address; rejects where it cannot be had. */
export async function catalogueAt(address: string): Promise<Catalogue> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as Catalogue;
}

/** What readers are told where it cannot be had. */
export const NO_CATALOGUE = 'The list of topics and questions could not be loaded. Reload the page to try again.';
