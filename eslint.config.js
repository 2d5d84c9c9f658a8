import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as typescript } from 'typescript-eslint';
import { fileNames } from './scripts/lint/file-names.ts';
import { layers } from './scripts/lint/layers.ts';

/** Relative imports that Node or a reader would not understand. */
const UNCLEAR_IMPORTS = [
  { regex: '^\\.{1,2}/(?!.*\\.\\w+(\\?\\w+)?$)', message: 'A relative import names its file with the extension.' },
  {
    regex: '^\\.{1,2}/(.*/)?(utils?|helpers?|common|types)(/|\\.)',
    message: 'A module is named by what it knows, not "util" or "common".',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'deploy/', 'test-results/', 'playwright-report/']),
  typescript.strictTypeChecked,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { handbook: { rules: { layers, 'file-names': fileNames } } },
    rules: {
      'handbook/layers': 'error',
      'handbook/file-names': 'error',
      'no-restricted-imports': ['error', { patterns: UNCLEAR_IMPORTS }],
      'no-console': 'error',
      eqeqeq: 'error',
      // An alarm, not an aim: unease begins at half of it.
      'max-lines': ['error', 300],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // node:test awaits its own tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] },
      ],
      // A string is spread to count and cut its code points, which is what we mean.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An async function without await turns what it throws into a rejection, as its callers expect.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  // Types in .astro files are judged by astro check; plain scripts have none.
  { files: ['**/*.{astro,js,mjs}'], extends: [typescript.disableTypeChecked] },
  { files: ['src/components/mdx/words.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
