import { basename } from 'node:path';
import type { Rule } from 'eslint';

/** `read-site.ts`, `read-site.test.ts`, `[topic].astro`, `[...path].md.ts`, `404.astro`. */
const KEBAB = /^\.?(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[(?:\.{3})?[a-z]+\])(?:\.[a-z]+)*$/;
/** `ReadingRow.astro`. */
const PASCAL = /^(?:[A-Z][a-z0-9]*)+\.astro$/;

/** An ESLint rule: components are PascalCase nouns, every other file is kebab-case. */
export const fileNames: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const name = basename(context.filename);
    const component = /\/(?:components|layouts)\/.*\.astro$/.test(context.filename);
    return {
      Program(node) {
        if (component && !PASCAL.test(name)) context.report({ node, message: `"${name}": a component is named by a noun in PascalCase.` });
        if (!component && !KEBAB.test(name)) context.report({ node, message: `"${name}": file names are kebab-case.` });
      },
    };
  },
};
