import { defineHastPlugin } from 'satteri';

/** Makes each heading a link to itself, so that a section's address can be copied from it without script. */
export const headingLinks = defineHastPlugin({
  name: 'heading-links',
  element: {
    filter: ['h2', 'h3'],
    visit(node, context) {
      const id = node.properties['id'];
      if (typeof id !== 'string') return;
      context.setProperty(node, 'children', [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: node.children }]);
    },
  },
});
