import type { Headers } from './headers.ts';
import { REDIRECT_STATUS, type Redirect } from './redirects-file.ts';

/** What a server has to know to serve the site as `_headers` and `_redirects` say. */
export interface Deployment {
  security: Headers;
  /** `Cache-Control` of what has no rule of its own. */
  caching: string;
  /** Exact addresses, and folders ending in `/*`, that are cached differently. */
  exceptions: readonly { pattern: string; caching: string }[];
  redirects: readonly Redirect[];
  /** The base path with its closing slash. */
  base: string;
}

/** The inside of an nginx `server` block. */
export function nginxSnippet({ security, caching, exceptions, redirects, base }: Deployment): string {
  const header = (name: string, value: string) => `add_header ${name} "${value}" always;`;
  const place = (pattern: string) => (pattern.endsWith('/*') ? `^~ ${pattern.slice(0, -1)}` : `= ${pattern}`);
  return lines(
    '# Written by the build. Inside server { … }, where the files of dist stand under root:',
    `#   root /srv/handbook;   (dist is /srv/handbook${base})`,
    '#   include /srv/deploy/nginx.conf;',
    ...Object.entries(security).map(([name, value]) => header(name, value)),
    // A location with an add_header of its own would drop all of the above: hence the variable.
    `set $caching "${caching}";`,
    header('Cache-Control', '$caching'),
    ...exceptions.map(({ pattern, caching }) => `location ${place(pattern)} { set $caching "${caching}"; }`),
    ...redirects.map(({ from, to }) => {
      const [path = '', anchor] = to.split('#');
      return `location = ${from} { return ${REDIRECT_STATUS} "${path}$is_args$args${anchor ? `#${anchor}` : ''}"; }`;
    }),
    `location ~ ^${base}_(?:headers|redirects)$ { return 404; }`,
    'location ~ \\.md$ { default_type text/markdown; charset_types text/markdown; }',
    'index index.html;',
    'absolute_redirect off;',
    // A folder without a page of its own is "forbidden" to nginx and "not there" to a reader.
    `error_page 403 404 =404 ${base}404.html;`,
    'charset utf-8;',
    'default_type application/octet-stream;',
    'gzip on;',
    'gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/xml text/plain text/markdown;',
  );
}

/** The inside of a Caddy site block. */
export function caddySnippet({ security, caching, exceptions, redirects, base }: Deployment): string {
  const others = exceptions.map(({ pattern }) => pattern).join(' ');
  return lines(
    '# Written by the build. Inside the block of your site, where the files of dist stand under root:',
    `#   root * /srv/handbook   (dist is /srv/handbook${base})`,
    '#   import /srv/deploy/Caddyfile',
    'header {',
    ...Object.entries(security).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    ...exceptions.map(({ pattern, caching }) => `header ${pattern} Cache-Control "${caching}"`),
    `@others not path ${others}`,
    `header @others Cache-Control "${caching}"`,
    'map {query} {search} {',
    '\t~^(.+)$ "?${1}"',
    '\tdefault ""',
    '}',
    ...redirects.map(({ from, to }) => {
      const [path = '', anchor] = to.split('#');
      return `redir ${from} "${path}{search}${anchor ? `#${anchor}` : ''}" ${REDIRECT_STATUS}`;
    }),
    'encode gzip',
    `file_server {`,
    '\thide _headers _redirects',
    '}',
    'handle_errors {',
    `\trewrite * ${base}404.html`,
    '\theader {',
    ...Object.entries(security).map(([name, value]) => `\t\t${name} "${value}"`),
    '\t\tCache-Control no-store',
    '\t}',
    '\tfile_server',
    '}',
  );
}

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}
