import { inField, type Content, type Path, type SourceEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** A name by which readers look for an entry. */
interface Name {
  text: string;
  entry: SourceEntry;
  path: Path;
}

/** Within a kind no two entries share a name or an alias, however it is capitalised: a search for it could not choose. */
export function aliasesUnique({ entries }: Content): Problem[] {
  const names = (entry: SourceEntry, field: string, name: string, aliases: readonly string[]): Name[] => [
    { text: name, entry, path: [field] },
    ...aliases.map((text, index) => ({ text, entry, path: ['aliases', index] })),
  ];
  return [
    ...shared(entries.topic.flatMap((topic) => names(topic, 'title', topic.data.title, topic.data.aliases))),
    ...shared(entries.question.flatMap((question) => names(question, 'title', question.data.title, question.data.aliases))),
    ...shared(entries.term.flatMap((term) => names(term, 'term', term.data.term, term.data.aliases))),
  ];
}

/** A problem for each name that an earlier entry has. */
function shared(names: readonly Name[]): Problem[] {
  const holders = new Map<string, SourceEntry>();
  return names.flatMap(({ text, entry, path }) => {
    const sounds = text.toLowerCase().replace(/\s+/g, ' ').trim();
    const holder = holders.get(sounds) ?? entry;
    holders.set(sounds, holder);
    if (holder === entry) return [];
    return [
      {
        rule: 'aliases-unique',
        ...inField(entry, path),
        message: `${String(path[0])}: "${text}" names the ${holder.kind} "${holder.id}" too.`,
        cure: 'Keep it where most readers expect it, and write it with one more word in the other.',
      },
    ];
  });
}
