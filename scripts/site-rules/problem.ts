import type { Site } from './site.ts';

/** Something wrong with the built site, with its cure. */
export interface SiteProblem {
  /** Path in dist, or of the project's file that is behind. */
  file: string;
  /** What is wrong: a whole sentence. */
  message: string;
  /** What to do about it. */
  cure: string;
}

/** Judges a built site; the file that defines it has the rule's name. */
export type SiteRule = (site: Site) => SiteProblem[] | Promise<SiteProblem[]>;
