/*
 * The elements of single pages. They are imported from here, not from main.ts, so that the names of their files weigh on no other page.
 */
if (document.querySelector('hb-nearest')) void import('./hb-nearest.ts');
if (document.querySelector('hb-pack')) void import('./hb-pack.ts');
if (document.querySelector('hb-pack-builder')) void import('./hb-pack-builder.ts');
if (document.querySelector('hb-sheet')) void import('./hb-sheet.ts');

export {};
