import type { APIRoute } from 'astro';
import { PACK_ITEMS } from '../../handbook/index.ts';

/** The catalogue of what can be in a pack, at an address that changes with it: browsers keep it for a year. */
export function getStaticPaths() {
  return [{ params: { hash: PACK_ITEMS.hash } }];
}

export const GET: APIRoute = () => new Response(PACK_ITEMS.json);
