/** What may hold a semicolon that ends nothing, in the order in which PostgreSQL would recognise it. */
const TOKEN = new RegExp(
  [
    /--[^\n]*/, // comment to the end of the line
    /\/\*[\s\S]*?\*\//, // comment
    /(?<![\w$])[eE]'(?:[^'\\]|\\[\s\S]|'')*'/, // string with escapes
    /'(?:[^']|'')*'/, // string
    /"(?:[^"]|"")*"/, // name
    /(?<![\w$])\$(?<tag>[A-Za-z_]\w*)?\$[\s\S]*?\$\k<tag>\$/, // dollar-quoted string
    /[\s\S]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * The SQL statements of a text, without their semicolons. PGlite's own splitting runs them as one transaction, which the first
 * failing statement ends; samples show what happens after it. Does not know nested comments and BEGIN ATOMIC bodies.
 */
export function statements(sql: string): string[] {
  const found = [''];
  for (const [token] of sql.matchAll(TOKEN)) {
    if (token === ';') found.push('');
    else if (!/^(?:--|\/\*)/.test(token)) found.push((found.pop() ?? '') + token);
  }
  return found.map((statement) => statement.trim()).filter(Boolean);
}
