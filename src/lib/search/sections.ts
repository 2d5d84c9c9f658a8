import { markedPieces, type Piece } from './excerpt.ts';
import { pageWords, placesOf } from './page-words.ts';
import { matches, partedWords, stem } from './words.ts';

/** The text of a page with its headings, as the index keeps it: a location is the number of a word. */
export interface PageText {
  content: string;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
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
/** Another word of the query is worth more than the same one again, or than one that stands in prose. */
const ANOTHER = 10;
/** Stretches that are lists of links: nothing to quote. */
const LISTS = /^(questions|sources|terms)$/;
/** A word that is a sign, or has signs of code in it, or shouts as SQL does; a mark at its end is prose. */
const CODE = /^[A-Z]{3,}$|[^\p{L}\p{N}\s]{2}|[\w)\]][=<>({[|$@\\_]|[=<>(){}[\]|$@\\_]\w|^[=<>{}|;&*+]$|[{};]$/u;
/** So many words of code make an excerpt unreadable. */
const MUCH_CODE = 5;

/** The sections of a page by how well they answer, best first; only those with some of the words. */
export function bestSections(page: PageText, wanted: readonly string[], most: number): BestSection[] {
  const headings = headingsOf(page);
  const places = placesOf(page, wanted);
  const roots = wanted.map(stem);
  const counted = headings.map(({ text, location }, nth) => {
    const end = headings[nth + 1]?.location ?? Infinity;
    const heading = partedWords(text);
    return roots.map((root, word) => {
      const inside = places[word]?.filter((place) => place >= location && place < end) ?? [];
      return HEADING * Number(heading.some((each) => matches(each, root))) + saturated(inside.length);
    });
  });
  const rarities = roots.map((_, word) => Math.log(1 + headings.length / (0.5 + counted.filter((counts) => counts[word]).length)));
  const whole = sum(rarities) || 1;
  return headings
    .map(({ id, text: title }, nth) => {
      const counts = counted[nth] ?? [];
      const covers = sum(rarities.filter((_, word) => counts[word])) / whole;
      return { id, title, score: covers * sum(rarities.map((rare, word) => rare * (counts[word] ?? 0))) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id, title }) => ({ id, title }));
}

/**
 * The words of a page round the place with most of what was wanted, marked; nothing where none of it stands there.
 * @param inCode code is as good as prose: somebody looks for code
 */
export function bestExcerpt(page: PageText, wanted: readonly string[], inCode = false): Piece[] {
  const { shown } = pageWords(page);
  const headings = headingsOf(page);
  const isListed = (at: number) => LISTS.test(headings.findLast(({ location }) => location <= at)?.id ?? '');
  const hits = placesOf(page, wanted)
    .flatMap((places, word) => places.map((at) => ({ at, word })))
    .filter(({ at }) => !isListed(at))
    .sort((a, b) => a.at - b.at);
  let best = { from: 0, worth: 0 };
  hits.forEach(({ at }, nth) => {
    const near = hits.slice(nth, nth + EXCERPT).filter((hit) => hit.at < at + EXCERPT - LEAD);
    const worth = new Set(near.map(({ word }) => word)).size * ANOTHER + near.length;
    if (worth <= best.worth) return;
    const from = begin(shown, at);
    if (inCode || shown.slice(from, from + EXCERPT).filter((word) => CODE.test(word)).length < MUCH_CODE) best = { from, worth };
  });
  const { from, worth } = best;
  if (worth === 0) return [];
  const text = shown.slice(from, from + EXCERPT).join(' ');
  return markedPieces(`${from > 0 ? '… ' : ''}${text}${from + EXCERPT < shown.length ? ' …' : ''}`, wanted);
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

/** The tenth place says little more than the third. */
function saturated(places: number): number {
  return (2 * places) / (places + 1.5);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
