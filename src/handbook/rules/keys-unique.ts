import { inField, type Content } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** No two topics or questions share a key: a shared pack would show the wrong page. */
export function keysUnique({ entries }: Content): Problem[] {
  const holders = new Map<string, string>();
  return [...entries.topic, ...entries.question].flatMap((entry) => {
    const { key } = entry.data;
    const holder = holders.get(key);
    holders.set(key, holder ?? `${entry.kind} "${entry.id}"`);
    if (holder === undefined) return [];
    return [
      {
        rule: 'keys-unique',
        ...inField(entry, ['key']),
        message: `key: "${key}" is the key of ${holder} already.`,
        cure: 'Give the newer of the two pages a key of its own; "npm run new" draws one that is free.',
      },
    ];
  });
}
