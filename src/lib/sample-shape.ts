/** What a sample can run on; the number is the major version that its output was printed by. */
const RUNTIMES = ['node24', 'postgresql18', 'http'] as const;
export type Runtime = (typeof RUNTIMES)[number];

/** A screenful: more code than this is not read, it is scrolled past. */
export const MOST_CODE_LINES = 25;

/** A code fence of a sample, as in "```sql setup". */
export interface Fence {
  language: string;
  /** What stands after the language: `setup`, `server`, `request`, `output`. */
  words: string[];
  text: string;
  /** The lines of the file on which the fence opens and closes. */
  line: number;
  endLine: number;
}

/** A `<Sample>` as it stands in a text, before anything is asked of it. */
export interface Block {
  attributes: ReadonlyMap<string, string>;
  /** What the opening tag holds besides the attributes we know. */
  unread: string;
  closed: boolean;
  line: number;
  fences: Fence[];
}

/** What is wrong, and what to write instead. */
export interface Wrong {
  message: string;
  cure: string;
}

/** The fences of each runtime, as a pattern over their opening words and in words. */
const SHAPES: Record<Runtime, { fences: RegExp; words: string }> = {
  node24: { fences: /^ts, text output$/, words: '"ts", then "text output"' },
  postgresql18: { fences: /^(?:sql setup, )?sql, text output$/, words: '"sql setup" where it needs tables, "sql", then "text output"' },
  http: { fences: /^ts server(?:, http request, http output)+$/, words: '"ts server", then pairs of "http request" and "http output"' },
};

/** The first thing wrong with a block, taken alone. */
export function shapeProblem(block: Block): Wrong | undefined {
  return tagProblem(block) ?? fencesProblem(block);
}

function tagProblem({ attributes, unread, closed }: Block): Wrong | undefined {
  const id = attributes.get('id');
  const runtime = attributes.get('runtime') ?? '';
  const name = `Sample "${id ?? ''}"`;
  if (unread)
    return { message: `${name}: "${unread}" cannot be read.`, cure: 'It has id="…", title="…", runtime="…" and perhaps norun="why".' };
  if (!id) return { message: 'A sample has no id.', cure: 'Give it id="short-name": it is the address of the figure.' };
  if (!attributes.get('title')) return { message: `${name} has no title.`, cure: 'Give it title="What it shows".' };
  if (!isRuntime(runtime)) return { message: `${name}: runtime "${runtime}" does not exist.`, cure: `Choose ${RUNTIMES.join(', ')}.` };
  if (!closed) return { message: `${name} is not closed.`, cure: 'Write </Sample> after its last fence.' };
  if (attributes.get('norun') !== '') return undefined;
  return { message: `${name} does not say why it is not run.`, cure: 'Write norun="needs a cluster", or take norun away.' };
}

function fencesProblem({ attributes, fences }: Block): Wrong | undefined {
  const runtime = attributes.get('runtime') as Runtime;
  const name = `Sample "${attributes.get('id') ?? ''}"`;
  const shown = fences.map(({ language, words }) => [language, ...words].join(' ')).join(', ');
  if (!attributes.has('norun') && !SHAPES[runtime].fences.test(shown)) {
    return { message: `${name} has the fences "${shown}".`, cure: `A ${runtime} sample has ${SHAPES[runtime].words}.` };
  }
  const lines = codeLines(fences);
  if (lines <= MOST_CODE_LINES) return undefined;
  return { message: `${name} shows ${lines} lines of code.`, cure: `Cut it to ${MOST_CODE_LINES}: leave out what the text does not need.` };
}

/** The lines of code that a reader sees; setup is folded away, messages and outputs are not code. */
function codeLines(fences: readonly Fence[]): number {
  const code = fences.filter(({ words }) => !['setup', 'request', 'output'].some((word) => words.includes(word)));
  return code.reduce((sum, { text }) => sum + text.split('\n').length, 0);
}

function isRuntime(name: string): name is Runtime {
  return (RUNTIMES as readonly string[]).includes(name);
}
