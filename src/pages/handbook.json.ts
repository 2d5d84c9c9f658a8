import type { APIRoute } from 'astro';
import { handbook } from '../handbook/index.ts';

/** Every entry of the handbook by kind, name and address: for scripts, tests and the suggestions of the 404 page. */
export const GET: APIRoute = () => {
  const { areas, topics, questions, terms, claims, packs } = handbook;
  const entries = [...areas.filter((area) => area.topics.length > 0), ...topics, ...questions, ...terms, ...claims, ...packs];
  const pages = entries.map(({ kind, id, name, address }) => ({ kind, id, name, address }));
  return new Response(`${JSON.stringify({ pages }, null, 1)}\n`);
};
