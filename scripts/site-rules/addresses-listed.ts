import { referenceAt } from '../../src/lib/addresses.ts';
import { destinationOf, placeOf, type Moved } from '../../src/lib/moves.ts';
import { addressesOf } from './addresses.ts';
import type { SiteProblem } from './problem.ts';
import type { Site } from './site.ts';
import { fileAt } from './target.ts';

/** Every address of the site is a promise in addresses.txt, and every promise made there is kept: it answers, or has moved. */
export function addressesListed(site: Site): SiteProblem[] {
  const promised = new Set(site.published);
  const unlisted = addressesOf(site).filter((address) => !promised.has(address));
  const idsByFile = new Map(site.pages.map((page) => [page.file, page.ids]));
  const answers = (address: string) => {
    const [path = '', anchor] = address.split('#');
    const ids = idsByFile.get(fileAt(site, path) ?? '');
    return ids !== undefined && (anchor === undefined || ids.has(anchor));
  };
  return [
    ...unlisted.map((address) => ({
      file: 'addresses.txt',
      message: `${address} is not listed.`,
      cure: 'Run "npm run addresses" and commit addresses.txt: from then on the address is kept for ever.',
    })),
    ...site.published.flatMap((address) => {
      const now = addressNow(address, site.moves);
      if (answers(now)) return [];
      const message =
        now === address ? `${address} was published and no longer answers.` : `${address} moved to ${now}, which is not there.`;
      return [{ file: 'addresses.txt', message, cure: 'Bring it back, or say in src/content/moved.yaml where it is now.' }];
    }),
  ];
}

/** Where an address is after all moves: the entry's page, a section of it, or what stands below it such as a prompt. */
function addressNow(address: string, moves: readonly Moved[]): string {
  const [, page = '', below = '', anchor = ''] = /^(\/[^/]+\/[^/]+\/)([^#]*)(#.*)?$/.exec(address) ?? [];
  const reference = referenceAt(below === '' ? page + anchor : page);
  const place = reference && placeOf(reference);
  const destination = place && destinationOf(place, moves);
  if (!destination || destination === place) return address;
  const [to = '', section] = destination.split('#');
  return `/${to}/${below}${section && below === '' ? `#${section}` : ''}`;
}
