import { textOf } from './html.ts';
import type { SiteProblem } from './problem.ts';
import { isRedirectPage, metaOf, type Page, type Site } from './site.ts';

/** Result lists cut a title off at about this many characters. */
const LONGEST_TITLE = 70;
/** A heading that is longer by itself (a question, a claim) stays whole; beside it there is room for one word such as "Prompt". */
const LONGEST_ADDITION = 15;
/** Result lists cut a description off at about this many characters. */
const LONGEST_DESCRIPTION = 170;

/** Every page has a title and a description of its own, short enough to be shown whole. */
export function titlesUnique({ pages }: Site): SiteProblem[] {
  const own = pages.filter((page) => !isRedirectPage(page));
  return [
    ...wordingProblems(own, {
      what: 'title',
      of: titleOf,
      longest: (page) => Math.max(LONGEST_TITLE, headingOf(page).length + LONGEST_ADDITION),
    }),
    ...wordingProblems(own, {
      what: 'description',
      of: (page) => metaOf(page, 'description') ?? '',
      longest: () => LONGEST_DESCRIPTION,
    }),
  ];
}

function titleOf({ elements }: Page): string {
  const title = elements.find(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head');
  return title ? textOf(title) : '';
}

function headingOf({ elements }: Page): string {
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  return heading ? textOf(heading) : '';
}

function wordingProblems(
  pages: readonly Page[],
  { what, of, longest }: { what: string; of: (page: Page) => string; longest: (page: Page) => number },
): SiteProblem[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const { file } = page;
    const words = of(page);
    if (words === '') return [{ file, message: `The page has no ${what}.`, cure: 'Give it one in the file in src/pages that builds it.' }];
    const twin = first.get(words);
    if (twin) return [{ file, message: `The ${what} "${words}" is also that of ${twin}.`, cure: 'Say what sets this page apart.' }];
    first.set(words, file);
    const most = longest(page);
    if (words.length <= most) return [];
    return [{ file, message: `The ${what} has ${words.length} characters: "${words}".`, cure: `Shorten it to ${most}.` }];
  });
}
