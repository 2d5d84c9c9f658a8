import Ask from './Ask.astro';
import Claim from './Claim.astro';
import Compare from './Compare.astro';
import Diagram from './Diagram.astro';
import Note from './Note.astro';
import Pitfall from './Pitfall.astro';
import Sample from './Sample.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

/** The words that writers may use in MDX, beside Markdown's own; `<Cite />` is turned into a link before (markdown/citations.ts). */
export const WORDS = { Ask, Claim, Compare, Diagram, Note, Pitfall, Sample, Steps, Term };
