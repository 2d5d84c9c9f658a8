// Inlined in the head, the same on every page, so that one hash in the policy covers it. Its element names the page's script and, where not
// all styles stand inline, the sheet of the others. What the first screen does not need comes after it.
{
  const { documentElement: root, head, currentScript } = document;
  const { script, sheet } = currentScript.dataset;
  // A page in a background tab is not painted: it waits a second.
  const painted = new Promise((done) => {
    new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
    setTimeout(done, 1000);
  });

  // Keys that are pressed before the script has come: it asks for them (elements/key-pressed.ts).
  root.early = [];
  addEventListener('keydown', (event) => root.early?.push(event));

  let known;
  try {
    // elements/theme.ts stores the wish.
    const theme = localStorage['hb:theme'];
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    // The first look into a storage is waited for.
    known = sheet && sessionStorage['hb:sheet'] === sheet;
  } catch {
    // Storage is blocked: the system decides on the theme, and each sheet is new.
  }

  addEventListener('DOMContentLoaded', () => painted.then(() => script && import(script)));

  if (sheet) {
    const link = document.createElement('link');
    const [{ name, type } = {}] = performance.getEntriesByType('navigation');
    const show = () => (root.className = '');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.blocking = 'render';
    // Whoever comes to a place further down needs the whole layout at once, and nobody waits for what is in the cache.
    if (known || location.hash || name?.includes('#') || type !== 'navigate') head.append(link);
    else {
      // What follows the opening is not shown without its styles (layout.css), unless they do not come.
      root.className = 'opening';
      link.onload = () => {
        show();
        try {
          sessionStorage['hb:sheet'] = sheet;
        } catch {
          // Each page paints its opening first.
        }
      };
      link.onerror = show;
      setTimeout(show, 4000);
      painted.then(() => head.append(link));
    }
  }
}
