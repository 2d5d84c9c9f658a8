import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changesIn } from '../handbook/changes.ts';
import { handbook } from '../handbook/index.ts';
import { href, SITE } from '../site.ts';

/** A feed that nobody reads to the end helps nobody. */
const ITEMS = 50;

/** The feed of changes. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: `${SITE.name}: changes`,
    description: 'Pages that were written, changed or reviewed, newest first.',
    site: new URL(href('/'), site).href,
    items: changesIn(handbook)
      .slice(0, ITEMS)
      .map(({ entry, date, what }) => ({
        title: entry.name,
        description: what,
        link: href(entry.address),
        pubDate: new Date(`${date}T00:00:00Z`),
      })),
  });
