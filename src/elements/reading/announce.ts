let region: HTMLElement | undefined;

/** Says something to people who cannot see the page change, politely. */
export function announce(words: string): void {
  if (!region) {
    region = Object.assign(document.createElement('p'), { className: 'vh' });
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = words;
}
