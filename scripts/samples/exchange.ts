/**
 * A program: serves the request listener that `server.ts` in this folder exports, sends it the raw messages that stdin lists as
 * JSON, one connection each, and prints the raw responses as a JSON list on the last line.
 */
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const messages = (await json(process.stdin)) as string[];
const { default: listener } = (await import(pathToFileURL(resolve('server.ts')).href)) as { default: RequestListener };
const server = createServer(listener).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));
const { port } = server.address() as AddressInfo;

const responses: string[] = [];
for (const message of messages) {
  const socket = connect(port, '127.0.0.1');
  socket.write(message);
  responses.push(await text(socket));
}
// A sample's timers must not keep the program alive.
process.stdout.write(`\n${JSON.stringify(responses)}`, () => process.exit());
