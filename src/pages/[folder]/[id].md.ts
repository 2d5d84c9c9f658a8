import type { APIRoute } from 'astro';
import { handbook } from '../../handbook/index.ts';
import { markdownTwin, type Twinned } from '../../handbook/twin.ts';
import { folderOf } from '../../lib/ids.ts';
import { href } from '../../site.ts';

export function getStaticPaths() {
  const { topics, questions, terms, claims } = handbook;
  return [...topics, ...questions, ...terms, ...claims].map((entry) => ({
    params: { folder: folderOf(entry.kind), id: entry.id },
    props: { entry },
  }));
}

/** The Markdown twin of a page, beside it: `/topics/indexing.md`. */
export const GET: APIRoute<{ entry: Twinned }> = ({ props, site }) =>
  new Response(markdownTwin(props.entry, handbook, (address) => new URL(href(address), site).href));
