import { dirname, relative, resolve } from 'node:path';
import type { Rule } from 'eslint';

/** Any package and any module of Node, but nothing that Astro makes up. */
const PACKAGES = '(?!src/|astro:)[@\\w]';

/** Which files may import what, paths from the root, and the sentence that says so. The first row that fits a file decides. */
const LAYERS: [files: string, may: string, sentence: string][] = [
  ['.*\\.test\\.ts$', '.', 'tests may import everything.'],
  ['src/lib/', 'src/lib/|(?!src/|node:|astro)[@\\w]', 'lib knows nothing: it may import lib, and runs without Node or Astro.'],
  ['src/schemas/', 'src/(schemas|lib)/|astro/zod$', 'schemas may import lib and astro/zod.'],
  ['src/handbook/index\\.ts', `src/(handbook|lib|content)/|astro:content$|${PACKAGES}`, 'handbook/index.ts may import handbook and lib.'],
  [
    'src/handbook/',
    `src/(handbook/(?!index\\.ts)|schemas/|lib/)|${PACKAGES}`,
    'handbook may import schemas and lib; index.ts alone imports astro:content.',
  ],
  ['src/markdown/', `src/(markdown|lib)/|${PACKAGES}`, 'markdown may import lib, never handbook: it runs while content is still loading.'],
  [
    'src/integrations/',
    `src/(integrations/|lib/|site\\.ts|handbook/(check|problem)\\.ts)|${PACKAGES}`,
    'integrations may import lib, site.ts and handbook/check.ts, never index.ts: they run while content is still loading.',
  ],
  [
    'src/elements/hb-',
    'src/(lib/|site\\.ts|styles/|elements/(?!hb-))',
    'an element may import element, store, lib and a stylesheet of its own; elements speak to each other by DOM events.',
  ],
  ['src/elements/', 'src/(lib/|site\\.ts|elements/|styles/[a-z]+\\.css\\?url$)', 'elements may import lib and addresses of stylesheets.'],
  [
    'src/components/mdx/',
    'src/(components/|lib/|site\\.ts|handbook/index\\.ts)',
    'components/mdx may import components, lib, site.ts and handbook/index.ts.',
  ],
  [
    'src/components/',
    'src/(components/(?!mdx/)|elements/|lib/|site\\.ts|styles/[a-z]+\\.css\\?url$)',
    'components know their props: they may import components, lib, site.ts, types, addresses of stylesheets, and elements in a script; only mdx/ asks the handbook.',
  ],
  [
    'src/layouts/',
    'src/(layouts/|components/|styles/|lib/|site\\.ts|elements/)|public/|node:|esbuild',
    'layouts may import components, styles, lib, site.ts, files of public, esbuild, and elements in a script.',
  ],
  ['src/pages/', `src/(?!pages/)|astro:components$|${PACKAGES}`, 'pages may import everything but another page.'],
  [
    '(scripts|e2e)/',
    `(scripts|e2e)/|src/(lib/|site\\.ts|handbook/(?!index\\.ts))|${PACKAGES}`,
    'scripts and e2e may import lib, site.ts and handbook, never its index.ts: it needs Astro.',
  ],
];

/** Components and layouts show what others define: they may name its type wherever it stands. */
const TYPES_ARE_FREE = /^src\/(components|layouts)\//;

const IMPORTS = ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)';

/** What the kinds of node that name another module have in common. */
type Import = Rule.Node & { source?: { value?: unknown } | null; importKind?: string };

/** An ESLint rule: who may import whom. */
export const layers: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const fromRoot = (path: string) => relative(context.cwd, path).replaceAll('\\', '/');
    const file = fromRoot(context.filename);
    const layer = LAYERS.find(([files]) => new RegExp(`^${files}`).test(file));
    if (!layer) return {};
    const [, may, sentence] = layer;
    return {
      [IMPORTS](node: Import) {
        const name = node.source?.value;
        if (typeof name !== 'string' || (node.importKind === 'type' && TYPES_ARE_FREE.test(file))) return;
        const target = name.startsWith('.') ? fromRoot(resolve(dirname(context.filename), name)) : name;
        if (!new RegExp(`^(?:${may})`).test(target)) context.report({ node, message: `${sentence} This is ${target}.` });
      },
    };
  },
};
