import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { headersAt, HOST_FILES, type HeadersBlock } from '../../src/lib/security/headers-file.ts';
import { locationOf, REDIRECT_STATUS, type Redirect } from '../../src/lib/security/redirects-file.ts';
import { isCompressible, mediaTypeOf } from './media-types.ts';

/** What is served, and by which emitted rules. */
export interface Served {
  /** The folder with the files. */
  root: string;
  /** The base path with its closing slash. */
  base: string;
  blocks: readonly HeadersBlock[];
  redirects: readonly Redirect[];
}

export interface Request {
  /** Path and query as they were sent. */
  url: string;
  acceptEncoding?: string | undefined;
  ifNoneMatch?: string | undefined;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

const NOTHING = new Uint8Array();

/** The answer to a GET: a redirect, a file, a file unchanged, or the page that says there is none. */
export async function answerTo(served: Served, request: Request): Promise<Answer> {
  const { base, blocks, redirects } = served;
  const [path = '', ...query] = request.url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  const moved = redirects.find(({ from }) => from === path);
  if (moved) return redirectTo(locationOf(moved, search), REDIRECT_STATUS, headersAt(blocks, path));
  const file = fileAt(served, path);
  if (file) return fileAnswer(file, 200, headersAt(blocks, path), request);
  if (!path.endsWith('/') && fileAt(served, `${path}/`)) return redirectTo(`${path}/${search}`, 308, headersAt(blocks, path));
  // The page that says so has the rules of its own address: an unknown address has none.
  return fileAnswer(join(served.root, '404.html'), 404, headersAt(blocks, `${base}404.html`), {
    url: '',
    acceptEncoding: request.acceptEncoding,
  });
}

/** The file that answers at a path; undefined where none does, or where the path leads out of the root. */
function fileAt({ root, base }: Served, path: string): string | undefined {
  // "//host/" as the target of a redirect would lead to another host.
  if (!path.startsWith(base) || path.includes('//')) return undefined;
  const name = decoded(path.slice(base.length));
  if (name === undefined || /[\0\\]/.test(name) || HOST_FILES.includes(name)) return undefined;
  const file = resolve(root, name + (path.endsWith('/') ? 'index.html' : ''));
  const inside = file.startsWith(resolve(root) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function redirectTo(location: string, status: number, headers: Record<string, string>): Answer {
  return { status, headers: { ...headers, Location: location }, body: NOTHING };
}

async function fileAnswer(file: string, status: number, rules: Readonly<Record<string, string>>, request: Request): Promise<Answer> {
  const bytes = readFileSync(file);
  const type = mediaTypeOf(file);
  // Weak: the same text may be sent in three encodings.
  const tag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
  const headers: Record<string, string> = { ...rules, 'Content-Type': type, ETag: tag };
  if (isCompressible(type)) headers.Vary = 'Accept-Encoding';
  if (request.ifNoneMatch?.split(',').some((known) => known.trim() === tag)) return { status: 304, headers, body: NOTHING };
  const encoding = isCompressible(type) ? preferred(request.acceptEncoding ?? '') : undefined;
  if (encoding) headers['Content-Encoding'] = encoding;
  return { status, headers, body: encoding ? await compressed(bytes, encoding, tag) : bytes };
}

/** The best quality, as hosts compress when they publish; each text is compressed once. */
const COMPRESS = {
  br: promisify<Uint8Array, Buffer>(brotliCompress),
  gzip: promisify<Uint8Array, Buffer>(gzip),
};
const compressedTexts = new Map<string, Promise<Buffer>>();

function compressed(bytes: Uint8Array, encoding: keyof typeof COMPRESS, tag: string): Promise<Buffer> {
  const key = `${encoding} ${tag}`;
  const known = compressedTexts.get(key) ?? COMPRESS[encoding](bytes);
  compressedTexts.set(key, known);
  return known;
}

/** The best encoding that the client takes; `br;q=0` is a refusal. */
function preferred(acceptEncoding: string): keyof typeof COMPRESS | undefined {
  const accepted = acceptEncoding.split(',').flatMap((part) => (/;\s*q=0(\.0*)?\s*$/.test(part) ? [] : [part.split(';')[0]?.trim()]));
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}
