import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseHeadersFile } from '../../src/lib/security/headers-file.ts';
import { parseRedirectsFile } from '../../src/lib/security/redirects-file.ts';
import { answerTo, type Served } from './answer.ts';

/** A mistake of the person who starts the server; its message says what to do. */
export class ServeError extends Error {
  override name = 'ServeError';
}

/**
 * Serves a built site by its own `_headers` and `_redirects`, as a host would.
 * @param options port 0 takes any free port; base is the path that the site was built for
 * @returns the address of the site's first page, and what stops the server; rejects with a ServeError
 */
export async function startServer({ root, port, base = '/' }: { root: string; port: number; base?: string }) {
  const served = servedFrom(root, `${base.replace(/\/$/, '')}/`);
  const server = createServer((request, response) => {
    respond(served, request, response).catch((error: unknown) => {
      // One request must not end the server for all others.
      if (!response.headersSent) response.writeHead(500);
      response.end(error instanceof Error ? error.message : 'unknown error');
    });
  });
  await listening(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${served.base}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function servedFrom(root: string, base: string): Served {
  if (!existsSync(join(root, 'index.html'))) throw new ServeError(`There is no built site in ${root}: run "npm run build" first.`);
  const text = (name: string) => {
    const file = join(root, name);
    if (!existsSync(file)) throw new ServeError(`${file} is missing: run "npm run build", which writes it.`);
    return readFileSync(file, 'utf8');
  };
  return { root, base, blocks: parseHeadersFile(text('_headers')), redirects: parseRedirectsFile(text('_redirects')) };
}

async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      fail(
        taken
          ? new ServeError(`Port ${port} is taken: stop what uses it, or choose another, e.g. "PORT=${port + 1} npm run serve".`)
          : error,
      );
    });
    server.listen(port, () => done());
  });
}

async function respond(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url = '/', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const acceptEncoding = [headers['accept-encoding']].flat().join(',');
  const answer = await answerTo(served, { url, acceptEncoding, ifNoneMatch: headers['if-none-match'] });
  response.writeHead(answer.status, { ...answer.headers, ...(answer.status === 304 ? {} : { 'Content-Length': answer.body.length }) });
  response.end(method === 'HEAD' ? undefined : answer.body);
}
