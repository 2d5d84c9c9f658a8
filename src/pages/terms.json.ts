import type { APIRoute } from 'astro';
import { handbook } from '../handbook/index.ts';
import { href } from '../site.ts';

/** The meaning of every term by its address, for the notes that pages show beside links to terms. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(Object.fromEntries(handbook.terms.map(({ address, data }) => [href(address), data.meaning]))));
