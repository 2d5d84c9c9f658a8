import { defineHastPlugin } from 'satteri';

/** Names of languages as a reader knows them; a fence in another language shows none. */
const LANGUAGES: Record<string, string> = { ts: 'TypeScript', js: 'JavaScript', sql: 'SQL', http: 'HTTP', json: 'JSON', sh: 'Shell' };

/** Puts every fence that stands alone into a figure with its title; a sample brings a figure of its own. */
export const codeFigures = defineHastPlugin({
  name: 'code-figures',
  element: {
    filter: ['pre'],
    visit(pre, context) {
      const parent = context.parent(pre);
      if (parent.type === 'mdxJsxFlowElement' && parent.name === 'Sample') return;
      const title = pre.properties['dataTitle'];
      context.setProperty(pre, 'dataTitle', null);
      const language = LANGUAGES[String(pre.properties['dataLanguage'])];
      context.replaceNode(pre, {
        type: 'element',
        tagName: 'figure',
        properties: { className: ['code'] },
        children: [
          {
            type: 'element',
            tagName: 'figcaption',
            properties: {},
            children: [
              typeof title === 'string'
                ? { type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: title }] }
                : { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value: language ?? 'Text' }] },
            ],
          },
          { type: 'text', value: '\n' },
          pre,
        ],
      });
    },
  },
});
