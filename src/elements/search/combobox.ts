/**
 * Gives a field and the links below it the keys and the roles of the ARIA combobox pattern with a listbox: arrows choose, Enter opens,
 * with Ctrl or ⌘ in a new tab. The focus stays in the field; the links stay links for the mouse.
 * A choice stays with its link when the list is filled anew; typing takes it back.
 * @returns what to call when other links stand in the list
 */
export function combobox(field: HTMLInputElement, list: HTMLElement): () => void {
  let links: HTMLAnchorElement[] = [];
  let chosen: HTMLAnchorElement | undefined;

  const choose = (link?: HTMLAnchorElement) => {
    chosen = link;
    for (const each of links) each.ariaSelected = String(each === link);
    if (!link) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', link.id);
    link.scrollIntoView({ block: 'nearest' });
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing || links.length === 0) return;
    const place = chosen ? links.indexOf(chosen) : -1;
    if (event.key === 'ArrowDown') choose(links[place + 1] ?? links[0]);
    else if (event.key === 'ArrowUp') choose(links.at(Math.max(place, 0) - 1));
    else if (event.key === 'Enter' && chosen) open(chosen, event);
    else return;
    event.preventDefault();
  });

  field.addEventListener('input', () => choose());

  return () => {
    links = [...list.querySelectorAll('a')];
    setRoles(list, links);
    field.ariaExpanded = String(links.length > 0);
    choose(links.find(({ href }) => href === chosen?.href));
  };
}

/** A click with the same modifier keys, so that the browser opens the link where it would for a mouse. */
function open(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
}

/** In a listbox sections are groups, links are options, and everything else is only there for the eye. */
function setRoles(list: HTMLElement, links: readonly HTMLAnchorElement[]): void {
  for (const element of list.querySelectorAll('*')) element.role ??= element.localName === 'section' ? 'group' : 'presentation';
  for (const [place, link] of links.entries()) {
    link.role = 'option';
    link.id = `option-${place + 1}`;
    link.tabIndex = -1;
  }
}
