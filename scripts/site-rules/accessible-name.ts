import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap } from 'parse5';
import { ancestors, attribute, textOf, type Element } from './html.ts';
import type { Page } from './site.ts';

/** What a screen reader calls an element: the part of the accessible name computation that our markup needs; empty for none. */
export function nameOf(element: Element, page: Page): string {
  const labelledBy = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).flatMap((id) => elementsById(page).get(id) ?? []);
  const candidates = [
    labelledBy.map(spoken).join(' '),
    attribute(element, 'aria-label'),
    isField(element) ? labelsOf(element, page).map(spoken).join(' ') : spoken(element),
    attribute(element, 'alt'),
    isButtonInput(element) ? attribute(element, 'value') : undefined,
    attribute(element, 'title'),
  ];
  return candidates.map((candidate) => (candidate ?? '').trim()).find((candidate) => candidate !== '') ?? '';
}

/** Whether an element and all around it are there for assistive technology. */
export function isExposed(element: Element): boolean {
  return [element, ...ancestors(element)].every(
    (one) => attribute(one, 'aria-hidden') !== 'true' && attribute(one, 'hidden') === undefined,
  );
}

const byId = new WeakMap<Page, ReadonlyMap<string, Element>>();

/** The first element with each id; made once a page, for every link of it asks for its name. */
function elementsById(page: Page): ReadonlyMap<string, Element> {
  const known =
    byId.get(page) ??
    new Map(
      page.elements.toReversed().flatMap((element): [string, Element][] => {
        const id = attribute(element, 'id');
        return id === undefined ? [] : [[id, element]];
      }),
    );
  byId.set(page, known);
  return known;
}

/** Fields are named by labels; everything else by what it contains. */
function isField({ tagName }: Element): boolean {
  return ['input', 'select', 'textarea'].includes(tagName);
}

function isButtonInput(element: Element): boolean {
  return element.tagName === 'input' && ['submit', 'reset', 'button'].includes(attribute(element, 'type') ?? '');
}

function labelsOf(field: Element, page: Page): Element[] {
  const id = attribute(field, 'id');
  const pointing = page.elements
    .filter(({ tagName }) => tagName === 'label')
    .filter((label) => id !== undefined && attribute(label, 'for') === id);
  return [...pointing, ...ancestors(field).filter(({ tagName }) => tagName === 'label')];
}

/** The text of an element as it is read out: pictures by their alternatives, hidden parts and fields left out. */
function spoken(element: Element): string {
  return spokenText(element).replace(/\s+/g, ' ').trim();
}

function spokenText(node: DefaultTreeAdapterMap['node']): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node)) return '';
  if (attribute(node, 'aria-hidden') === 'true' || isField(node)) return '';
  if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
  return attribute(node, 'aria-label') ?? (node.tagName === 'svg' ? textOf(node) : node.childNodes.map(spokenText).join(''));
}
