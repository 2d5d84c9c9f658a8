/**
 * A program: reads `{ setup, shown }` as JSON from stdin, runs both on a fresh PostgreSQL, and prints what the statements of `shown`
 * return. A program of its own, because WebAssembly cannot be stopped from within when a query does not end.
 */
import { json } from 'node:stream/consumers';
import { PGlite, protocol, type Extensions } from '@electric-sql/pglite';
import { statements } from './statements.ts';
import { table } from './table.ts';

const { RowDescriptionMessage, DataRowMessage, DatabaseError } = protocol.messages;
const { setup, shown } = (await json(process.stdin)) as { setup: string; shown: string };
const database = await PGlite.create({ extensions: await extensionsOf(setup + shown) });

for (const statement of statements(setup)) {
  const result = await execute(statement);
  if (result?.startsWith('ERROR:')) throw new Error(`setup fence: ${result}\n${statement}`);
}
const results: (string | undefined)[] = [];
for (const statement of statements(shown)) results.push(await execute(statement));
process.stdout.write(results.filter((result) => result !== undefined).join('\n\n'));
await database.close();

/** What psql would print for a statement; undefined where it returns no rows. */
async function execute(statement: string): Promise<string | undefined> {
  // The protocol carries values as PostgreSQL writes them; PGlite's other methods turn them into JavaScript's.
  const { messages } = await database.execProtocol(protocol.serialize.query(statement), { throwOnError: false });
  const error = messages.find((message) => message instanceof DatabaseError);
  if (error) return `ERROR:  ${error.code}: ${error.message}`;
  const head = messages.find((message) => message instanceof RowDescriptionMessage);
  const rows = messages.filter((message) => message instanceof DataRowMessage);
  return (
    head &&
    table(
      head.fields,
      rows.map(({ fields }) => fields),
    )
  );
}

/** PGlite unpacks only the extensions that it is given; a sample names its own by creating them. */
async function extensionsOf(sql: string): Promise<Extensions> {
  const names = [...sql.matchAll(/\bcreate extension (?:if not exists )?(\w+)/gi)].map(([, name = '']) => name);
  const found = names.map(async (name) => {
    const module = (await import(`@electric-sql/pglite/contrib/${name}`)) as Extensions;
    return [name, module[name]];
  });
  return Object.fromEntries(await Promise.all(found)) as Extensions;
}
