import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { defineMdastPlugin } from 'satteri';
import { drawing } from '../lib/drawing.ts';

/**
 * Draws each ```mermaid fence as an SVG while the page is rendered.
 * @throws with file and line where a fence cannot be drawn
 */
export const diagrams = defineMdastPlugin({
  name: 'diagrams',
  options: { position: true },
  code(node, context) {
    if (node.lang !== 'mermaid') return;
    try {
      return { raw: drawing(node.value), mdxExpressions: false };
    } catch (error) {
      const file = context.fileURL ? relative(process.cwd(), fileURLToPath(context.fileURL)) : 'unknown file';
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${file}:${node.position?.start.line ?? 1}\n  The diagram cannot be drawn: ${reason}`, { cause: error });
    }
  },
});
