import { folderOf, kindOfFolder, type Kind } from './ids.ts';

/** A page of the handbook by kind and id, perhaps with an anchor on it. */
export interface Reference {
  kind: Kind;
  id: string;
  anchor?: string;
}

/** The address of an entry below the site's base, with a trailing slash: `/topics/indexing/`. */
export function addressOf({ kind, id, anchor }: Reference): string {
  return `/${folderOf(kind)}/${id}/${anchor ? `#${anchor}` : ''}`;
}

/** The builder of packs stands among the packs: no pack can have its id. */
const PACK_BUILDER = '/packs/new/';

/** The entry that an address names, or undefined where it is no entry's address. */
export function referenceAt(address: string): Reference | undefined {
  const match = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#(.+))?$/.exec(address);
  const kind = match?.[1] ? kindOfFolder(match[1]) : undefined;
  if (!kind || !match?.[2] || address.startsWith(PACK_BUILDER)) return undefined;
  return { kind, id: match[2], ...(match[3] ? { anchor: match[3] } : {}) };
}

/** Puts an address below a base path: `withBase('/handbook/', '/topics/')` is `/handbook/topics/`. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}

/** Takes the base path off a pathname, and adds the trailing slash that our addresses have. */
export function withoutBase(base: string, pathname: string): string {
  const prefix = base.replace(/\/$/, '');
  const below = pathname === prefix || pathname.startsWith(`${prefix}/`);
  const rest = below ? pathname.slice(prefix.length) : pathname;
  return rest.endsWith('/') ? rest : `${rest}/`;
}

/** The faces of a question beside the page to study: what may be sent to a candidate, and what the interviewer works from. */
export type Face = 'prompt' | 'interview';

/** The address of a face of a question: `/questions/jwt-kid/prompt/` for `/questions/jwt-kid/`. */
export function faceOf(address: string, face: Face): string {
  return `${address}${face}/`;
}

/** Where the questions of an area open to their answers: `/areas/caching/study/` for `/areas/caching/`, and `…/study/2/` for a second part. */
export function studyOf(area: string, part = 1): string {
  return `${area}study/${part > 1 ? `${part}/` : ''}`;
}

/** Where the claims of an area stand beside what is so: `/areas/caching/claims/` for `/areas/caching/`. */
export function claimsOf(area: string): string {
  return `${area}claims/`;
}

/** The address of the Markdown twin of a page: `/topics/indexing.md` for `/topics/indexing/`. */
export function twinOf(address: string): string {
  return address.replace(/\/$/, '.md');
}
