/** A part of the builder's page by its name and its kind of element; the page always has it. */
export function part<E extends HTMLElement = HTMLElement>(within: HTMLElement, name: string, kind?: new () => E): E {
  const element = within.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof (kind ?? HTMLElement))) throw new Error(`The page of the builder has no part "${name}".`);
  return element as E;
}
