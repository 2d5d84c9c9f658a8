import type { Element } from './html.ts';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap } from 'parse5';

type Text = DefaultTreeAdapterMap['textNode'];

/** Elements that format a part of a sentence: with bare text beside them they may form one word, as in `<code>PUT</code>s`. */
const PHRASE = new Set('a abbr b cite code del dfn em i ins kbd mark q s small span strong sub sup time u var'.split(' '));
/** A pair of references with the comma between them is the longest that the index leaves out of a sentence. */
const MOST_BETWEEN = 3;
/** Tokens of code touch each other. */
const CODE = new Set(['code', 'pre', 'kbd']);

/**
 * The words that an index has made of the ends of two neighbours, `JuniorWhat` of `<span>Junior</span><a>What`, as "Junior|What". Numbers
 * and single letters, as in references and formulas, are no ends of words.
 */
export function gluedWords(bodies: readonly Element[], indexed: string): string[] {
  const texts = bodies.flatMap(textsIn).map(({ value }) => value);
  const words = (indexed.match(/[\p{L}\p{N}]\S*[\p{L}\p{N}]/gu) ?? []).filter((word) => !texts.some((text) => text.includes(word)));
  return bodies.flatMap(neighbours).flatMap(([before, after]) => {
    const end = /\p{L}[\p{L}\p{N}]+$/u.exec(before.value)?.[0];
    const start = /^[\p{L}\p{N}]+\p{L}/u.exec(after.value)?.[0];
    if (!end || !start || isOneWord(before, after)) return [];
    return words.some((word) => word.includes(`${end}${start}`)) ? [`${end}|${start}`] : [];
  });
}

/** Texts that follow each other, or may do so in the index: pages no longer say which of the texts between them it left out. */
function neighbours(body: Element): [Text, Text][] {
  const texts = textsIn(body);
  return texts.flatMap((before, place) => texts.slice(place + 1, place + 2 + MOST_BETWEEN).map((after): [Text, Text] => [before, after]));
}

function textsIn(element: Element): Text[] {
  return element.childNodes.flatMap((child) => {
    if (tree.isTextNode(child)) return child.value === '' ? [] : [child];
    return tree.isElementNode(child) ? textsIn(child) : [];
  });
}

/** Whether a sentence continues from one text to the other: one stands bare beside the formatting of the other, or both are code. */
function isOneWord(before: Text, after: Text): boolean {
  const [pathBefore, pathAfter] = [elementsAround(before), elementsAround(after)];
  const shared = pathBefore.filter((element) => pathAfter.includes(element));
  if (shared.some(({ tagName }) => CODE.has(tagName))) return true;
  const [own, others] = [pathBefore.slice(shared.length), pathAfter.slice(shared.length)];
  const isBare = own.length === 0 || others.length === 0;
  return isBare && [...own, ...others].every(({ tagName }) => PHRASE.has(tagName));
}

/** The elements around a text, the outermost first. */
function elementsAround(node: DefaultTreeAdapterMap['childNode']): Element[] {
  const parent = node.parentNode;
  return parent && tree.isElementNode(parent) ? [...elementsAround(parent), parent] : [];
}
