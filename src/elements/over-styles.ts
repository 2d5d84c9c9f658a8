import stylesheet from '../styles/over.css?url';
import { made } from './made.ts';

let loaded: Promise<void> | undefined;

/** Loads the styles of what a script lays over the page, once; resolves when they are there, and also where they cannot be had. */
export function overStyles(): Promise<void> {
  loaded ??= new Promise((done) => {
    const link = made('link', { rel: 'stylesheet', href: stylesheet });
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
  return loaded;
}
