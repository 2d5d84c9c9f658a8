import { firstVisit, type FirstVisit } from './first-visit.ts';
import type { SiteProblem } from './problem.ts';
import type { Site } from './site.ts';

const KB = 1024;
/** The page, its script, and one file to spare. */
const MOST_REQUESTS = 3;
/** Less than half of what the lightest of our peers sends for the same text (49 KB). */
const MOST_BYTES = 20 * KB;
/**
 * What a server may send before it hears from the browser that it arrives (ten segments of 1,460 bytes, RFC 6928), less 1,160 bytes for the
 * headers of the answer: a page comes in one round trip, styles of its first screen included.
 */
const MOST_HTML = 10 * 1460 - 1160;
/** What holds everything grows with the handbook, and takes its time; past this it has to be split. */
const MOST_LIST_BYTES = 60 * KB;
const LIST = /^\/(a-z|terms)\/$/;
const MOST_SCRIPT = 4 * KB;
/** Pages that hold whole parts of the handbook, to print in one go: whoever asks for one wants all of it. */
const FOR_PAPER = '/print/';
/** Search is loaded when a reader turns to it. */
const SEARCH = /pagefind|search-hints/;

/** The first visit of a page asks for little: few files, few bytes, nothing of the search. */
export function pagesLight(site: Site): SiteProblem[] {
  return site.pages
    .filter(({ address }) => !address.startsWith(FOR_PAPER))
    .filter((page) => faultsOf(firstVisit(site, page, 'quick')).length > 0)
    .flatMap((page) => faultsOf(firstVisit(site, page)).map((fault) => ({ file: page.file, ...fault })));
}

function faultsOf({ page, files, total, html, script }: FirstVisit): Omit<SiteProblem, 'file'>[] {
  const most = LIST.test(page.address) ? MOST_LIST_BYTES : MOST_BYTES;
  const faults: (Omit<SiteProblem, 'file'> & { when: boolean })[] = [
    {
      when: files.length > MOST_REQUESTS,
      message: `The first visit takes ${files.length} requests: ${files.join(', ')}.`,
      cure: `Come down to ${MOST_REQUESTS}: bundle them, or load what is not needed at once later.`,
    },
    {
      when: total > most,
      message: `The first visit takes ${kilobytes(total)}.`,
      cure: `Come down to ${kilobytes(most)}: split the page, or leave out what it repeats.`,
    },
    {
      when: !LIST.test(page.address) && html > MOST_HTML,
      message: `The HTML takes ${kilobytes(html)}.`,
      cure: `Come down to ${kilobytes(MOST_HTML)}: shorten or split the page, slim its markup, or give its Base another length.`,
    },
    {
      when: script > MOST_SCRIPT,
      message: `The scripts take ${kilobytes(script)}.`,
      cure: `Come down to ${kilobytes(MOST_SCRIPT)}: import() what only some readers use.`,
    },
    {
      when: files.some((file) => SEARCH.test(file)),
      message: `Search is loaded at once: ${files.filter((file) => SEARCH.test(file)).join(', ')}.`,
      cure: 'Load it when a reader turns to the search box.',
    },
  ];
  return faults.filter(({ when }) => when).map(({ message, cure }) => ({ message, cure }));
}

/** `14.2 KB` for 14,541 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
