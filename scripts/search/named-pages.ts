import { siteRecords } from '../site-rules/search-worker.ts';
import type { Site } from '../site-rules/site.ts';
import type { Named } from './query-sets.ts';

/** The heading of a list that every topic has. */
const EVERYWHERE = 'questions';

/** The pages of the index by title, topics with their headings: what the automatic sets are made of. */
export function namedPages(site: Pick<Site, 'files'>, bundle: string): Named[] {
  return siteRecords(site, bundle).map(({ url, meta, filters, anchors }) => ({
    address: url,
    title: meta.title ?? '',
    headings: filters.kind?.includes('topic')
      ? anchors
          .filter(({ element, id, text }) => /^h[23]$/.test(element) && id !== '' && text !== '' && id !== EVERYWHERE)
          .map(({ id, text }) => ({ id, title: text }))
      : [],
  }));
}
