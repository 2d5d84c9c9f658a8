/**
 * The fragment of this page is the pack: links to parts of the page lead there without changing the address, which somebody may
 * reload or send on.
 */
export function keepFragment(signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      const target = link && document.getElementById(link.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
      target.focus();
      target.scrollIntoView();
    },
    { signal },
  );
}
