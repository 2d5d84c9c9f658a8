import { defineMdastPlugin } from 'satteri';
import { addressOf, withBase } from '../lib/addresses.ts';
import { parseCrossLink } from '../lib/links.ts';

/**
 * Turns `[text](topic:indexing#order)` into a link to that address. Whether the target exists is judged by handbook/rules,
 * which see the whole content: Markdown is rendered while other entries are still loading.
 */
export function crossLinkPlugin(base: string) {
  return defineMdastPlugin({
    name: 'cross-links',
    link(node, context) {
      const reference = parseCrossLink(node.url);
      if (!reference) return;
      context.setProperty(node, 'url', withBase(base, addressOf(reference)));
      if (reference.kind === 'term') context.setProperty(node, 'data', { hProperties: { className: ['term'] } });
    },
  });
}
