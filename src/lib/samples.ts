import { shapeProblem, type Block, type Fence, type Runtime, type Wrong } from './sample-shape.ts';
import { blankCode } from './text.ts';

/** A `<Sample>` whose shape is right. */
export interface Sample {
  id: string;
  title: string;
  runtime: Runtime;
  /** Why it cannot run, for the few that cannot. */
  norun?: string;
  line: number;
  fences: Fence[];
}

/** A malformed sample of a text. */
export interface SampleProblem extends Wrong {
  line: number;
}

const OPENING = /<Sample\b(?:[^>"]|"[^"]*")*>/;
const BLOCK = new RegExp(`(${OPENING.source})[\\s\\S]*?(</Sample>|(?=<Sample\\b)|(?![\\s\\S]))`, 'g');
const ATTRIBUTE = /\s+(id|title|runtime|norun)="([^"]*)"/g;
const FENCE = /^(`{3,})([\w-]*)[ \t]*(.*)\n([\s\S]*?)^\1`*[ \t]*$/gm;

/** The samples of an MDX text, and what is malformed; lines count from 1. A malformed sample is only a problem, never also a sample. */
export function samplesIn(mdx: string): { samples: Sample[]; problems: SampleProblem[] } {
  const samples: Sample[] = [];
  const problems: SampleProblem[] = [];
  const ids = new Set<string>();
  for (const block of blocksIn(mdx)) {
    const sample = read(block);
    const wrong = shapeProblem(block) ?? (ids.has(sample.id) ? twice(sample) : undefined);
    if (wrong) problems.push({ line: block.line, ...wrong });
    else samples.push(sample);
    ids.add(sample.id);
  }
  return { samples, problems };
}

/** The text with the output fences of the named samples replaced, in order. */
export function withOutputs(mdx: string, outputs: ReadonlyMap<string, readonly string[]>): string {
  const lines = mdx.split('\n');
  const fences = samplesIn(mdx).samples.flatMap((sample) => {
    const texts = outputs.get(sample.id) ?? [];
    return outputFences(sample.fences).map((fence, index) => ({ ...fence, text: texts[index] ?? fence.text }));
  });
  // From the last to the first, so that the lines of those before stay where they are.
  for (const { line, endLine, text } of fences.reverse()) {
    lines.splice(line, endLine - line - 1, ...(text === '' ? [] : text.split('\n')));
  }
  return lines.join('\n');
}

/** The fences that a run prints. */
export function outputFences(fences: readonly Fence[]): Fence[] {
  return fences.filter(({ words }) => words.includes('output'));
}

/** Finds the tags where they are no code, and reads what stands between them as it was written. */
function blocksIn(mdx: string): Block[] {
  const blank = blankCode(mdx);
  const lines = mdx.split('\n');
  const lineAt = (offset: number) => blank.slice(0, offset).split('\n').length;
  return [...blank.matchAll(BLOCK)].map((match) => {
    const [block, opening = '', closing] = match;
    const line = lineAt(match.index);
    const opened = lineAt(match.index + opening.length);
    const tag = lines.slice(line - 1, opened).join('\n');
    return {
      attributes: new Map([...tag.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value])),
      unread: (OPENING.exec(tag)?.[0] ?? tag).slice('<Sample'.length, -1).replace(ATTRIBUTE, '').trim(),
      closed: closing === '</Sample>',
      line,
      fences: fencesIn(lines.slice(opened, lineAt(match.index + block.length)).join('\n'), opened + 1),
    };
  });
}

function fencesIn(text: string, firstLine: number): Fence[] {
  return [...text.matchAll(FENCE)].map((match) => {
    const [fence, , language = '', meta = '', inside = ''] = match;
    const line = firstLine + text.slice(0, match.index).split('\n').length - 1;
    const words = meta.split(/\s+/).filter(Boolean);
    return { language, words, text: inside.replace(/\n$/, ''), line, endLine: line + fence.split('\n').length - 1 };
  });
}

/** The block as a sample, whether or not it is one. */
function read({ attributes, line, fences }: Block): Sample {
  const [id = '', title = '', runtime = '', norun] = ['id', 'title', 'runtime', 'norun'].map((name) => attributes.get(name));
  return { id, title, runtime: runtime as Runtime, line, fences, ...(norun === undefined ? {} : { norun }) };
}

function twice({ id }: Sample): Wrong {
  return { message: `Sample "${id}" stands twice on the page.`, cure: 'Give each an id of its own: it is the address of the figure.' };
}
