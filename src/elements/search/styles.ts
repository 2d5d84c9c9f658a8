import stylesheet from '../../styles/search.css?url';
import { made } from '../made.ts';

/** Loads the styles of the search. A script does it, so that a file that hangs keeps nobody from searching. */
export function loadSearchStyles(): void {
  document.head.append(made('link', { rel: 'stylesheet', href: stylesheet }));
}
