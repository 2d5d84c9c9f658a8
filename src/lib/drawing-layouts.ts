/** Characters on a line of a label, from the roomiest to the closest setting. */
const LINE_LENGTHS = [Infinity, 16, 12] as const;

/** Characters on a line of what one participant of a sequence says to another. */
const MESSAGE_LENGTH = 16;

/** Characters on a line of a participant's name. */
const NAME_LENGTH = 10;

/** A label in lines of at most so many characters, broken between words only. */
function wrapped(label: string, length: number): string {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('<br>');
}

/** A flowchart with its labels wrapped: those in quotes, in brackets, and between the bars of an edge. */
function wrappedFlowchart(mermaid: string, length: number): string {
  if (length === Infinity) return mermaid;
  return mermaid
    .replace(/"([^"]+)"/g, (_, label: string) => `"${wrapped(label, length)}"`)
    .replace(/(\w[[({]{1,2}|\|)([^"[\](){}|<>\n]+)(?=[\])}|])/g, (_, open: string, label: string) => `${open}${wrapped(label, length)}`);
}

/** A sequence with its names and messages wrapped. */
function wrappedSequence(mermaid: string): string {
  return mermaid
    .replace(/^(\s*(?:participant|actor) \w+ as )(.+)$/gm, (_, start: string, name: string) => start + wrapped(name, NAME_LENGTH))
    .replace(
      /^(\s*\w+\s*-{1,2}(?:>>?|x|\))\s*[+-]?\w+\s*:\s*)(.+)$/gm,
      (_, start: string, words: string) => start + wrapped(words, MESSAGE_LENGTH),
    );
}

/**
 * The ways to lay out a diagram, as Mermaid text, from the one that was written to the narrowest: labels in shorter lines, and what runs
 * from left to right turned to run downwards. A phone shows 314 px.
 */
export function layouts(mermaid: string): string[] {
  if (/^\s*sequenceDiagram/.test(mermaid)) return [wrappedSequence(mermaid)];
  const turned = mermaid.replace(/^(\s*(?:flowchart|graph)) (?:LR|RL)/, '$1 TD');
  const directions = turned === mermaid ? [mermaid] : [mermaid, turned];
  return directions.flatMap((text) => LINE_LENGTHS.map((length) => wrappedFlowchart(text, length)));
}
