import { destinations, type Moved } from '../moves.ts';

/** A moved address and where it went; `to` may carry an anchor. */
export interface Redirect {
  from: string;
  to: string;
}

/** Moves are for ever: browsers and search engines may remember them. */
export const REDIRECT_STATUS = 301;

/**
 * The redirects of all moved pages. What belongs to a page (a question's prompt, the Markdown twin) moved along with it.
 * A moved section has none: what follows `#` never reaches a server.
 * @param paths every file of dist, e.g. `questions/cap/prompt/index.html`
 * @param base the base path with its closing slash
 */
export function redirectsOf(moves: readonly Moved[], paths: readonly string[], base: string): Redirect[] {
  return [...destinations(moves).final]
    .filter(([from]) => !from.includes('#'))
    .flatMap(([from, place]) => {
      const [to = '', anchor] = place.split('#');
      // "/", "/prompt/", ".md"
      const ends = paths
        .filter((path) => path.startsWith(`${to}/`) || path.startsWith(`${to}.`))
        .map((path) => path.slice(to.length).replace(/index\.html$/, ''));
      return ends.map((end) => ({
        from: `${base}${from}${end}`,
        to: `${base}${to}${end}${end === '/' && anchor ? `#${anchor}` : ''}`,
      }));
    });
}

/** A `_redirects` file as Netlify, Cloudflare Pages and their like read it; both keep the query. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} ${REDIRECT_STATUS}\n`);
  return `# Written by the build from src/content/moved.yaml.\n${lines.join('')}`;
}

/** The lines of a `_redirects` file; throws with the line where it is none. */
export function parseRedirectsFile(text: string): Redirect[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [from, to, status, ...rest] = line.trim().split(/\s+/);
    if (!from?.startsWith('/') || !to?.startsWith('/') || status !== String(REDIRECT_STATUS) || rest.length > 0) {
      throw new Error(`_redirects:${index + 1} is not "/from/ /to/ ${REDIRECT_STATUS}": ${line}`);
    }
    return [{ from, to }];
  });
}

/** Where a redirect sends a request: its query goes along, before the anchor. `search` is empty or starts with `?`. */
export function locationOf({ to }: Redirect, search: string): string {
  const [path = '', anchor] = to.split('#');
  return `${path}${search}${anchor ? `#${anchor}` : ''}`;
}
