/** Makes a box that is too narrow for what it holds reachable by keyboard, and says whether it has just become so. */
export function madeScrollable(box: HTMLElement): boolean {
  if (box.scrollWidth <= box.clientWidth || box.tabIndex === 0) return false;
  box.tabIndex = 0;
  return true;
}

/** Does so for drawings and tables, after each change of their width. */
export function watchPans(article: Element): void {
  const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => madeScrollable(target as HTMLElement)));
  for (const pan of article.querySelectorAll('.pan')) observer.observe(pan);
}
