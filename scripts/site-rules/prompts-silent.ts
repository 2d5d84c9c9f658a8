import { attribute, elementsBelow, textOf, type Element } from './html.ts';
import type { SiteProblem } from './problem.ts';
import { isRedirectPage, type Page, type Site } from './site.ts';

const PROMPT = /^\/questions\/[^/]+\/prompt\/$/;
/** Shorter runs of words, and rows of figures, can stand in any question. */
const FEWEST_WORDS = 4;
/** What would carry the answer beside the page: its Markdown twin, structured data, its place in the search, its own social card. */
const CARRIERS: readonly { is: (element: Element) => boolean; message: string }[] = [
  { is: (element) => attribute(element, 'type') === 'text/markdown', message: 'The prompt links to a Markdown twin.' },
  { is: (element) => attribute(element, 'type') === 'application/ld+json', message: 'The prompt carries structured data.' },
  { is: (element) => attribute(element, 'data-pagefind-body') !== undefined, message: 'The prompt is searched.' },
  { is: (element) => /\/cards\/questions\//.test(attribute(element, 'content') ?? ''), message: "The prompt shows the question's card." },
];

/** A prompt is sent before the answer is given: no sentence of the answer stands anywhere in its HTML, and nothing beside it carries one. */
export function promptsSilent(site: Site): SiteProblem[] {
  const byAddress = new Map(site.pages.map((page) => [page.address, page]));
  const studies = site.pages.filter((page) => /^\/questions\/[^/]+\/$/.test(page.address) && !isRedirectPage(page));
  const without = studies.filter(({ address }) => !byAddress.has(`${address}prompt/`));
  return [
    ...without.map(({ file }) => ({
      file,
      message: 'The question has no prompt.',
      cure: 'Build one in src/pages/questions/[question]/prompt.astro.',
    })),
    ...site.pages
      .filter(({ address }) => PROMPT.test(address))
      .flatMap((prompt) => faultsOf(prompt, byAddress.get(prompt.address.replace(/prompt\/$/, '')))),
  ];
}

function faultsOf(prompt: Page, study: Page | undefined): SiteProblem[] {
  const { file } = prompt;
  // An answer that takes up the words of the question tells nothing that was not asked.
  const asked = wordsOf(
    study?.elements
      .filter(({ tagName }) => tagName === 'h1')
      .map(textOf)
      .join(' ') ?? '',
  );
  const sentences = study ? answerOf(study).filter((sentence) => !asked.includes(` ${sentence} `)) : [];
  if (sentences.length === 0)
    return [
      { file, message: 'No answer was found to compare the prompt with.', cure: 'Keep the answer in #answer on the page of the question.' },
    ];
  const said = wordsOf(
    `${prompt.html} ${prompt.elements
      .filter(({ tagName }) => tagName === 'body')
      .map(textOf)
      .join(' ')}`,
  );
  return [
    ...sentences
      .filter((sentence) => said.includes(` ${sentence} `))
      .map((sentence) => ({
        file,
        message: `The prompt says "${sentence}", which is part of the answer.`,
        cure: 'Leave it out of think.',
      })),
    ...CARRIERS.filter(({ is }) => prompt.elements.some(is)).map(({ message }) => ({ file, message, cure: 'Leave it out.' })),
  ];
}

/** The sentences behind "Show the answer", as words without their punctuation. */
function answerOf({ elements }: Page): string[] {
  const answer = elements.find((element) => attribute(element, 'id') === 'answer');
  const blocks = answer ? elementsBelow(answer).filter(({ tagName }) => ['p', 'li', 'dd', 'dt', 'td', 'h3'].includes(tagName)) : [];
  const sentences = blocks.flatMap((block) => textOf(block).split(/[.!?;:]\s/)).map((sentence) => wordsOf(sentence).trim());
  return [...new Set(sentences)].filter((sentence) => sentence.split(' ').filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS);
}

/** A text as lower-case words with single spaces around them. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/&#39;|&amp;|&quot;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
