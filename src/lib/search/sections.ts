import { markedPieces, type Pieces } from './excerpt.ts';
import { pageWords, placesOf } from './page-words.ts';
import { covering } from './rarity.ts';
import { matches, partedWords, stem } from './words.ts';

/** The text of a page with its headings, as the index keeps it: a location is the number of a word. */
export interface PageText {
  content: string;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}

/** A section that answers, best first. */
export interface BestSection {
  id: string;
  text: string;
}

/** A heading that names a word is worth as much as this many places in the text. */
const HEADING = 2.5;
/** Words of an excerpt: two lines of a phone. */
const EXCERPT = 30;
/** A place with the words in its sentence reads better from a little before. */
const LEAD = 6;
/** Another word of the query is worth more than the same one again, or than one that stands in prose. */
const ANOTHER = 10;
/** Stretches that are lists of links: nothing to quote. */
const LISTS = /^(questions|sources|terms)$/;
/** A word that has a sign of code in it, or shouts as SQL does. */
const CODE = /[=<>{}[\]|$@\\_;]|\w\(|^[A-Z]{3,}$/;
/** How much each word of code makes a stretch worse to read. */
const UNREADABLE = 2;

/** The sections of a page by how well they answer, best first; only those with some of the words. */
export function bestSections(page: PageText, wanted: readonly string[], most: number): BestSection[] {
  const headings = headingsOf(page);
  const names = headings.map(({ text }) => partedWords(text));
  const apart = placesOf(page, wanted).map((places, word) => {
    const root = stem(wanted[word] ?? '');
    return headings.flatMap(({ location }, nth) => {
      const end = headings[nth + 1]?.location ?? Infinity;
      const inside = places.filter((place) => place >= location && place < end).length;
      const isNamed = names[nth]?.some((each) => matches(each, root));
      // The tenth place says little more than the third.
      return inside || isNamed ? { page: nth, score: HEADING * Number(isNamed) + (2 * inside) / (inside + 1.5), counts: 1 } : [];
    });
  });
  return [...covering(apart, headings.length)]
    .sort(([a, x], [b, y]) => y.weighed * y.covers - x.weighed * x.covers || a - b)
    .slice(0, most)
    .flatMap(([nth]) => headings[nth] ?? []);
}

/** The words of a page round the place with most of what was wanted, marked, prose rather than code; nothing where none of it stands there. */
export function bestExcerpt(page: PageText, wanted: readonly string[]): Pieces {
  const { shown } = pageWords(page);
  const headings = headingsOf(page);
  const hits = placesOf(page, wanted)
    .flatMap((places, word) => places.map((at) => ({ at, word })))
    .filter(({ at }) => !LISTS.test(headings.findLast(({ location }) => location <= at)?.id ?? ''))
    .sort((a, b) => a.at - b.at);
  let best = -Infinity;
  let text = '';
  hits.forEach(({ at }, nth) => {
    const near = hits.slice(nth, nth + EXCERPT).filter((hit) => hit.at < at + EXCERPT - LEAD);
    const worth = new Set(near.map(({ word }) => word)).size * ANOTHER + near.length;
    if (worth <= best) return;
    const from = begin(shown, at);
    const words = shown.slice(from, from + EXCERPT);
    const code = words.filter((word) => CODE.test(word)).length;
    if (worth - UNREADABLE * code <= best) return;
    best = worth - UNREADABLE * code;
    text = `${from > 0 ? '… ' : ''}${words.join(' ')}${from + EXCERPT < shown.length ? ' …' : ''}`;
  });
  return text ? markedPieces(text, wanted) : [];
}

/** The headings that can be linked, in their order. */
function headingsOf({ anchors }: PageText): PageText['anchors'] {
  return anchors.filter(({ element, id }) => /^h[2-6]$/.test(element) && id !== '').sort((a, b) => a.location - b.location);
}

/** The beginning of the sentence, where it is near. */
function begin(words: readonly string[], at: number): number {
  for (let place = at; place > Math.max(0, at - 2 * LEAD); place--) if (/[.?!]$/.test(words[place - 1] ?? '')) return place;
  return Math.max(0, at - LEAD);
}
