import { tagsIn, type Tag } from '../../lib/tags.ts';
import { blankCode } from '../../lib/text.ts';
import { inText, type Content, type SourceEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggestion.ts';
import type { Fault } from '../target.ts';

/** The writer's components with their attributes, as CONTRIBUTING.md shows them. What a sample needs is a rule of its own. */
const COMPONENTS: Record<string, { required: readonly string[]; optional?: readonly string[] }> = {
  Note: { required: [], optional: ['title'] },
  Pitfall: { required: [], optional: ['title'] },
  Compare: { required: ['caption'] },
  Steps: { required: [] },
  Diagram: { required: ['id', 'title', 'description'] },
  Sample: { required: [], optional: ['id', 'title', 'runtime', 'norun'] },
  Ask: { required: ['question'] },
  Claim: { required: ['id'] },
  Term: { required: ['id'] },
  Cite: { required: ['id'] },
};

/** Markdown that we do not use, by what it looks like at a line's place. */
const UNUSED: { pattern: RegExp; name: string; cure: string }[] = [
  {
    pattern: /^\s*:{2,}\s*\w/,
    name: 'A directive',
    cure: 'It would vanish without a word: use a component, such as <Note title="…">…</Note>.',
  },
  {
    pattern: /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\](?:\s|$)/,
    name: 'A task list',
    cure: 'Its boxes have no names for those who hear the page: write an ordinary list.',
  },
  { pattern: /\[\^[^\]\s]+\]/, name: 'A footnote', cure: 'Name the source in front matter and write <Cite id="…" />.' },
  { pattern: /!\[/, name: 'An image', cure: 'Draw it as a mermaid fence in a <Diagram>, which follows the theme and has words.' },
  { pattern: /<!--|<![A-Z]/i, name: 'An HTML comment', cure: 'Remove it: readers of the Markdown twin would see it.' },
];

/** Texts use Markdown and the writer's components as they are meant, and no HTML of their own. */
export function markup({ entries }: Content): Problem[] {
  return [...entries.topic, ...entries.question, ...entries.term, ...entries.claim].flatMap((entry) => [
    ...lineProblems(entry),
    ...tagsIn(entry.body).flatMap((tag) => tagFaults(tag, entry.file).map((fault) => problem(entry, tag.line, fault))),
  ]);
}

function lineProblems(entry: SourceEntry): Problem[] {
  const lines = blankCode(entry.body).split('\n');
  return lines.flatMap((line, index) => {
    const unused = UNUSED.filter(({ pattern }) => pattern.test(line)).map(({ name, cure }) => ({
      message: `${name} is not used here.`,
      cure,
    }));
    const module = /^(?:import|export)\b/.test(line) && (lines[index - 1] ?? '').trim() === '';
    if (module) unused.push({ message: 'A line of code stands among the prose.', cure: 'Remove it: the components need no import.' });
    return unused.map((fault) => problem(entry, index + 1, fault));
  });
}

function tagFaults({ name, attributes, closing }: Tag, file: string): Fault[] {
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (/^[a-z]/.test(name)) return [{ message: `<${name}> is raw HTML.`, cure: 'Use Markdown or a component; put code in backticks.' }];
  if (!component) {
    const known = Object.keys(COMPONENTS);
    return [{ message: `<${name}> is not a component.`, cure: didYouMean(name, known, `The components are ${known.join(', ')}.`) }];
  }
  if (file.endsWith('.md'))
    return [{ message: `<${name}> is not shown in terms and claims.`, cure: 'Use it in topics and questions only.' }];
  return closing ? [] : attributeFaults(name, attributes, component);
}

function attributeFaults(
  name: string,
  attributes: Tag['attributes'],
  { required, optional = [] }: { required: readonly string[]; optional?: readonly string[] },
): Fault[] {
  const known = [...required, ...optional];
  const missing = required.filter((attribute) => !attributes.get(attribute)?.trim());
  const unknown = [...attributes.keys()].filter((attribute) => !known.includes(attribute));
  return [
    ...missing.map((attribute) => ({ message: `<${name}> has no ${attribute}.`, cure: `Write <${name} ${attribute}="…" …>.` })),
    ...unknown.map((attribute) => ({
      message: `<${name}> has no attribute "${attribute}".`,
      cure: didYouMean(attribute, known, known.length > 0 ? `Its attributes are ${known.join(', ')}.` : 'It takes none.'),
    })),
  ];
}

function problem(entry: SourceEntry, line: number, fault: Fault): Problem {
  return { rule: 'markup', ...inText(entry, line), ...fault };
}
