import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** Every element of a page in document order; also what stands inside `<noscript>`, but not inside `<template>`. */
export function elementsOf(html: string): Element[] {
  return elementsBelow(parse(html, { scriptingEnabled: false }));
}

/** The elements below a node, in document order. */
export function elementsBelow(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.filter((child) => tree.isElementNode(child)).flatMap((child) => [child, ...elementsBelow(child)]);
}

/** An attribute's value; undefined where the element does not have it. SVG's `xlink:href` goes by that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => (candidate.prefix ? `${candidate.prefix}:${candidate.name}` : candidate.name) === name)?.value;
}

/** The text inside a node with single spaces. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** The text inside a node as it stands in the file. */
export function rawText(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** An element's ancestors, the nearest first. */
export function ancestors(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && tree.isElementNode(parent) ? [parent, ...ancestors(parent)] : [];
}

/** Whether an element stands inside another of this tag. */
export function isInside(element: Element, tag: string): boolean {
  return ancestors(element).some(({ tagName }) => tagName === tag);
}
