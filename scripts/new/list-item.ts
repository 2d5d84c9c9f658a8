import { isCollection, isSeq, parseDocument, type Document, type Node, type YAMLSeq } from 'yaml';

/**
 * YAML with one more item at the end of a list. Everything else stays as it was written, comments and line breaks included,
 * which writing the whole document anew would not promise.
 * @param path where the list stands; one that is missing from a mapping is added at its end
 */
export function withListItem(yaml: string, path: readonly (string | number)[], item: string): string {
  const document = parseDocument(yaml);
  const list = document.getIn(path, true);
  if (!isSeq(list)) return withNewList(yaml, document, path, item);
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow) {
    const end = last?.range?.[1] ?? (list.range?.[0] ?? 0) + 1;
    return inserted(yaml, end, last ? `, ${item}` : item);
  }
  return withBlockItem(yaml, list, item);
}

/** A new line below the last item, with the indentation of the first. */
function withBlockItem(yaml: string, list: YAMLSeq, item: string): string {
  const first = (list.items[0] as Node | undefined)?.range?.[0] ?? 0;
  const indentation = /^\s*/.exec(yaml.slice(yaml.lastIndexOf('\n', first - 1) + 1))?.[0] ?? '';
  const last = (list.items.at(-1) as Node | undefined)?.range?.[1] ?? 0;
  const lineEnd = yaml.indexOf('\n', last - 1);
  return inserted(yaml, lineEnd < 0 ? yaml.length : lineEnd, `\n${indentation}- ${item}`);
}

/** The list itself, where the key is missing or has no value yet. */
function withNewList(yaml: string, document: Document, path: readonly (string | number)[], item: string): string {
  const empty = document.getIn(path, true) as Node | undefined;
  if (empty?.range) return inserted(yaml, empty.range[0], ` [${item}]`);
  if (path.length !== 1 || !isCollection(document.contents)) throw new Error(`There is no list at ${path.join('.')}.`);
  return `${yaml.replace(/\n*$/, '\n')}${String(path[0])}: [${item}]\n`;
}

function inserted(text: string, at: number, addition: string): string {
  return text.slice(0, at) + addition + text.slice(at);
}
