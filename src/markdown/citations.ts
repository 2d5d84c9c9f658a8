import { defineMdastPlugin } from 'satteri';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** What Astro tells a plugin of the file. */
interface AstroFile {
  astro?: { frontmatter?: { sources?: { id?: string }[] } };
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

type Cite = Readonly<MdxJsxTextElement | MdxJsxFlowElement>;

/** The number of the source; `follows` another number at once, and keeps its distance from it. */
function reference(cite: Cite, data: AstroFile, follows: boolean): MdxJsxTextElement {
  const id = cite.attributes.find((other) => other.type === 'mdxJsxAttribute' && other.name === 'id')?.value;
  const number = String((data.astro?.frontmatter?.sources ?? []).findIndex((source) => source.id === id) + 1);
  const link: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'a',
    attributes: [attribute('href', `#s${number}`), attribute('aria-label', `Source ${number}`)],
    children: [{ type: 'text', value: number }],
  };
  return {
    type: 'mdxJsxTextElement',
    name: 'sup',
    attributes: [attribute('class', follows ? 'ref and' : 'ref'), attribute('data-pagefind-ignore', '')],
    children: [link],
  };
}

function isNumber(node: Readonly<{ type: string; name?: string | null }> | undefined): boolean {
  return node?.type === 'mdxJsxTextElement' && (node.name === 'Cite' || node.name === 'sup');
}

/**
 * Turns `<Cite id="…" />` into the number of that source, as a link to it in the page's list. It follows its sentence without a space, so
 * that it never begins a line; on a line of its own it belongs to the paragraph before. Whether the source exists is judged by
 * handbook/rules.
 */
export const citations = defineMdastPlugin({
  name: 'citations',
  mdxJsxTextElement(node, context) {
    if (node.name !== 'Cite') return;
    const earlier = context.parent(node).children.slice(0, context.indexOf(node));
    const before = earlier.at(-1);
    const follows = isNumber(earlier.findLast((other) => other.type !== 'text' || other.value.trim() !== ''));
    if (before?.type === 'text') context.setProperty(before, 'value', before.value.trimEnd());
    context.replaceNode(node, reference(node, context.data, follows));
  },
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Cite') return;
    const siblings = context.parent(node).children;
    const paragraph = siblings.slice(0, context.indexOf(node)).findLast((other) => other.type === 'paragraph');
    if (!paragraph) return;
    context.appendChild(paragraph, reference(node, context.data, isNumber(paragraph.children.at(-1))));
    context.removeNode(node);
  },
});
