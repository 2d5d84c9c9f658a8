/**
 * `<hb-contents>` around the contents of a page: marks the section that is being read. Loaded where the browser does not do it by itself
 * (scroll-target-group).
 */
class Contents extends HTMLElement {
  connectedCallback(): void {
    const links = new Map([...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
    const passed = new Set<string>();
    const mark = () => {
      const current = [...links.keys()].findLast((id) => passed.has(id));
      for (const [id, link] of links) {
        if (id === current) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    // A section is being read from when its heading enters the upper third until the next one does.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (isIntersecting || boundingClientRect.top < 0) passed.add(target.id);
          else passed.delete(target.id);
        }
        mark();
      },
      { rootMargin: '0px 0px -67% 0px' },
    );
    for (const id of links.keys()) {
      const heading = document.getElementById(id);
      if (heading) observer.observe(heading);
    }
  }
}

customElements.define('hb-contents', Contents);

export {};
