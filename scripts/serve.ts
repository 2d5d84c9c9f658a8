/** `npm run serve [-- --root dist]`: serves the built site as a host would. Environment: PORT (4321), BASE_PATH (/). */
import { parseArgs } from 'node:util';
import { ServeError, startServer } from './serve/server.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist' } } });
try {
  const { url } = await startServer({ root: values.root, port: Number(process.env.PORT ?? 4321), base: process.env.BASE_PATH ?? '/' });
  console.log(`The handbook is at ${url} (Ctrl-C stops it)`);
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
