/** Long enough for a screen reader to have met the region, in milliseconds. */
const HEARD = 100;

let region: HTMLElement | undefined;

/** Says something to people who cannot see the page change, politely. */
export function announce(words: string): void {
  if (!region) {
    region = Object.assign(document.createElement('p'), { className: 'vh' });
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  // A region is heard when its words change after it has come, and the same words only if it was empty in between.
  region.textContent = '';
  setTimeout(() => region && (region.textContent = words), HEARD);
}
