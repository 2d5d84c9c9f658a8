/**
 * Gives a field and the links below it the keys and the roles of the ARIA combobox pattern with a listbox: arrows choose, Enter opens,
 * with Ctrl or ⌘ in a new tab. The focus stays in the field; the links stay links for the mouse.
 * A choice stays with its link when the list is filled anew; typing takes it back.
 * @returns what to call when other links stand in the list
 */
export function combobox(field: HTMLInputElement, list: HTMLElement): () => void {
  let chosen = -1;
  let address: string | undefined;
  const links = () => [...list.querySelectorAll('a')];

  const choose = (place: number) => {
    chosen = place;
    links().forEach((link, index) => link.setAttribute('aria-selected', String(index === place)));
    const link = links()[place];
    address = link?.href;
    if (!link) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', link.id);
    link.scrollIntoView({ block: 'nearest' });
  };

  field.addEventListener('keydown', (event) => {
    const count = links().length;
    if (event.isComposing || count === 0) return;
    const target = links()[chosen];
    if (event.key === 'ArrowDown') choose((chosen + 1) % count);
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? count - 1 : chosen - 1);
    else if (event.key === 'Enter' && target) open(target, event);
    else return;
    event.preventDefault();
  });

  field.addEventListener('input', () => choose(-1));

  return () => {
    setRoles(list);
    field.setAttribute('aria-expanded', String(links().length > 0));
    choose(links().findIndex(({ href }) => href === address));
  };
}

/** A click with the same modifier keys, so that the browser opens the link where it would for a mouse. */
function open(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
}

/** In a listbox sections are groups, links are options, and everything else is only there for the eye. */
function setRoles(list: HTMLElement): void {
  for (const element of list.querySelectorAll('h2, h3, ol, ul, li, p')) {
    element.setAttribute('role', 'presentation');
    element.removeAttribute('aria-label');
  }
  for (const section of list.querySelectorAll('section')) section.setAttribute('role', 'group');
  for (const [place, link] of list.querySelectorAll('a').entries()) {
    link.setAttribute('role', 'option');
    link.id = `option-${place + 1}`;
    link.tabIndex = -1;
  }
}
