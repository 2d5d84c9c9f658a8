import { defineHastPlugin } from 'satteri';

/** The alignment of a cell, which Markdown gives as an inline style or as an attribute. */
function alignment(properties: Record<string, unknown>): string | undefined {
  const { style, align } = properties;
  const said = typeof style === 'string' ? style : typeof align === 'string' ? `text-align:${align}` : '';
  return /text-align:\s*(left|right|center)/.exec(said)?.[1];
}

/**
 * Gives tables our class, a frame in which a wide one scrolls (`Compare` brings its own), columns and rows their headers, and every cell the name of its column, which the phone layout shows;
 * alignment becomes a class, since the policy forbids inline styles.
 */
export const tables = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit(table, context) {
      context.setProperty(table, 'className', ['tab']);
      const parent = context.parent(table);
      const isCompared = parent.type === 'mdxJsxFlowElement' && parent.name === 'Compare';
      const columns: string[] = [];
      const rows = table.children.flatMap((part) => (part.type === 'element' ? part.children : []));
      for (const row of rows) {
        if (row.type !== 'element' || row.tagName !== 'tr') continue;
        const cells = row.children.filter((cell) => cell.type === 'element');
        cells.forEach((cell, index) => {
          const side = alignment(cell.properties);
          context.setProperty(cell, 'style', null);
          context.setProperty(cell, 'align', null);
          if (side && side !== 'left') context.setProperty(cell, 'className', [`ta-${side}`]);
          if (cell.tagName === 'th') {
            columns[index] = context.textContent(cell).trim();
            context.setProperty(cell, 'scope', 'col');
          } else if (index === 0) {
            // What a row is about is said with each of its cells.
            context.replaceNode(cell, { ...cell, tagName: 'th', properties: { ...cell.properties, scope: 'row' } });
          } else if (columns[index]) context.setProperty(cell, 'dataLabel', columns[index]);
        });
      }
      if (isCompared) return;
      const label = `Table: ${columns.filter(Boolean).join(', ')}`;
      const properties = { className: ['pan', 'cards', 'alone'], role: 'group', ariaLabel: label };
      context.wrapNode(table, { type: 'element', tagName: 'div', properties, children: [] });
    },
  },
});
