import { markedPieces, type Piece } from './excerpt.ts';
import { pageWords } from './page-words.ts';
import { matches, partedWords, stem } from './words.ts';

/** The text of a page with its headings, as the index keeps it: a location is the number of a word. */
export interface PageText {
  content: string;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}

/** A stretch of a page under one heading. */
interface Stretch {
  id: string;
  title: string;
  words: readonly string[];
}

/** A section that answers, best first. */
export interface BestSection {
  id: string;
  title: string;
}

/** A heading that names a word is worth as much as this many places in the text. */
const HEADING = 2.5;
/** Words of an excerpt: two lines of a phone. */
const EXCERPT = 30;
/** A place with the words in its sentence reads better from a little before. */
const LEAD = 6;

/** The sections of a page by how well they answer, best first; only those with some of the words. */
export function bestSections(page: PageText, wanted: readonly string[], most: number): BestSection[] {
  const stretches = stretchesOf(page);
  const roots = wanted.map(stem);
  const counted = stretches.map(({ title, words }) => {
    const heading = partedWords(title);
    return roots.map(
      (root) =>
        HEADING * Number(heading.some((word) => matches(word, root))) + saturated(words.filter((word) => matches(word, root)).length),
    );
  });
  const rarities = roots.map((_, place) =>
    Math.log(1 + stretches.length / (0.5 + counted.filter((counts) => (counts[place] ?? 0) > 0).length)),
  );
  const whole = rarities.reduce((sum, each) => sum + each, 0) || 1;
  return stretches
    .map(({ id, title }, place) => {
      const counts = counted[place] ?? [];
      const covers = rarities.reduce((sum, rare, word) => sum + ((counts[word] ?? 0) > 0 ? rare : 0), 0) / whole;
      return { id, title, score: covers * rarities.reduce((sum, rare, word) => sum + rare * (counts[word] ?? 0), 0) };
    })
    .filter(({ id, score }) => id !== '' && score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id, title }) => ({ id, title }));
}

/** The words of a page round the place with most of what was wanted, marked; nothing where none of it stands there. */
export function bestExcerpt(page: PageText, wanted: readonly string[]): Piece[] {
  const { shown: words, parts } = pageWords(page);
  const roots = wanted.map(stem);
  const hits = parts.map((word) => roots.findIndex((root) => word.some((part) => matches(part, root))));
  let best = { at: -1, worth: 0 };
  hits.forEach((hit, at) => {
    if (hit < 0) return;
    const near = hits.slice(at, at + EXCERPT - LEAD).filter((each) => each >= 0);
    const worth = new Set(near).size * 10 + near.length;
    if (worth > best.worth) best = { at, worth };
  });
  if (best.at < 0) return [];
  const from = begin(words, best.at);
  const shown = `${from > 0 ? '… ' : ''}${words.slice(from, from + EXCERPT).join(' ')}${from + EXCERPT < words.length ? ' …' : ''}`;
  return markedPieces(shown, wanted);
}

/** The beginning of the sentence, where it is near. */
function begin(words: readonly string[], at: number): number {
  for (let place = at; place > Math.max(0, at - 2 * LEAD); place--) if (/[.?!]$/.test(words[place - 1] ?? '')) return place;
  return Math.max(0, at - LEAD);
}

function stretchesOf(page: PageText): Stretch[] {
  const { parts } = pageWords(page);
  const headings = page.anchors.filter(({ element, id }) => /^h[2-6]$/.test(element) && id !== '').sort((a, b) => a.location - b.location);
  return headings.map(({ id, text, location }, place) => ({
    id,
    title: text,
    words: parts.slice(location, headings[place + 1]?.location ?? parts.length).flat(),
  }));
}

/** The tenth place says little more than the third. */
function saturated(places: number): number {
  return (2 * places) / (places + 1.5);
}
