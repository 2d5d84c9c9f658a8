import { plainMarkdown, type Lookup } from '../lib/export/plain-markdown.ts';
import { LEVELS } from '../lib/levels.ts';
import type { SourceData } from '../schemas/parts.ts';
import type { AnyEntry, Claim, Handbook, Question, Term, Topic } from './link.ts';

/** Kinds of entry that have a Markdown twin. */
export type Twinned = Topic | Question | Term | Claim;

/**
 * The page of an entry as Markdown: all of its text, for people and programs that prefer it.
 * @param absolute turns an address into a public one
 */
export function markdownTwin(entry: Twinned, handbook: Handbook, absolute: (address: string) => string): string {
  const text = plainMarkdown(entry.body, lookupFor(entry, handbook, absolute));
  const parts = [
    `# ${entry.name}`,
    lead(entry),
    ...middle(entry, text, absolute),
    sources(entry.data.sources),
    `Page: ${absolute(entry.address)}. Reviewed ${entry.data.reviewed}.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function lead(entry: Twinned): string {
  switch (entry.kind) {
    case 'topic':
      return entry.data.gist;
    case 'question':
      return `Usually asked at: ${entry.data.level.join(', ')}. ${entry.data.minutes} minutes.\n\nThink first: ${entry.data.think}`;
    case 'term':
      return entry.data.meaning;
    case 'claim':
      return `Verdict: ${entry.data.verdict}.\n\nIn fact: ${entry.data.right}`;
  }
}

function middle(entry: Twinned, text: string, absolute: (address: string) => string): string[] {
  switch (entry.kind) {
    case 'topic': {
      const questions = entry.questions.map(({ name, address }) => `- [${name}](${absolute(address)})`);
      return [text, questions.length > 0 ? `## Interview questions\n\n${questions.join('\n')}` : ''];
    }
    case 'question':
      return [`## Say it\n\n${entry.data.say}`, `## Explain it\n\n${text}`, ...answerParts(entry)];
    case 'term': {
      const others = entry.data.notToBeConfusedWith.map(({ name, difference }) => `- **${name}** ${difference}`);
      return [
        text,
        others.length > 0 ? `## Not\n\n${others.join('\n')}` : '',
        `Explained in [${entry.topic.name}](${absolute(entry.explainedAt)}).`,
      ];
    }
    case 'claim':
      return [text];
  }
}

function answerParts({ data }: Question): string[] {
  const list = (points: readonly string[]) => points.map((point) => `- ${point}`).join('\n');
  return [
    `## Ladder\n\n${LEVELS.map((level) => `### ${level}\n\n${list(data.ladder[level])}`).join('\n\n')}`,
    `## Follow-ups\n\n${data.followUps.map(({ if: heard, ask, good, weak }) => `### ${ask}\n\nIf: ${heard}\n\nGood: ${good}\n\nWeak: ${weak}`).join('\n\n')}`,
    `## Mistakes\n\n${list(data.mistakes)}`,
    `## Variants\n\n${list(data.variants.map(({ change, then }) => `**${change}** ${then}`))}`,
    `## A miss does not show\n\n${list(data.notAMiss)}`,
  ];
}

function sources(list: readonly SourceData[]): string {
  return `## Sources\n\n${list.map(({ title, by, year, url, supports }, index) => `${index + 1}. [${title}](${url}), ${by}, ${year}: ${supports}`).join('\n')}`;
}

function lookupFor(entry: Twinned, handbook: Handbook, absolute: (address: string) => string): Lookup {
  const found = <K extends AnyEntry['kind']>(kind: K, id: string) => {
    const target = handbook.find({ kind, id });
    if (target?.kind !== kind) throw new Error(`${entry.kind} "${entry.id}" mentions the ${kind} "${id}", which does not exist`);
    return target as Extract<AnyEntry, { kind: K }>;
  };
  return {
    absolute,
    sourceNumber: (id) => entry.data.sources.findIndex((source) => source.id === id) + 1,
    question: (id) => found('question', id),
    claim: (id) => {
      const { name, address, data } = found('claim', id);
      return { name, address, right: data.right };
    },
  };
}
