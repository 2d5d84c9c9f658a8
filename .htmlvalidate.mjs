import { defineConfig } from 'html-validate';

/** Judges the built pages, each on its own: `html-validate 'dist/**\/*.html'`. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Filters of one kind share a name, as checkboxes of a form do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Titles are the question or the claim in its own words; the schemas limit them, and search results cut them.
    'long-title': 'off',
    // The blanks of generated markup are nobody's to keep tidy.
    'no-trailing-whitespace': 'off',
  },
});
