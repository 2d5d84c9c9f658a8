/** The keys that were pressed between the first paint and this script: layouts/first-paint.js keeps them until the page's script has run. */
interface Waiting {
  early?: KeyboardEvent[];
}

const root: HTMLElement & Waiting = document.documentElement;

/** Tells the listener of each key that is pressed anywhere on the page, those before the script came included. */
export function whenKeyPressed(listener: (event: KeyboardEvent) => void): void {
  root.early?.forEach(listener);
  addEventListener('keydown', listener);
}

/** From here on each key is heard when it is pressed. */
export function forgetEarlyKeys(): void {
  delete root.early;
}
