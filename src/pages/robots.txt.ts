import type { APIRoute } from 'astro';
import { href } from '../site.ts';

/** Everything may be read; what should not be listed says so itself. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
