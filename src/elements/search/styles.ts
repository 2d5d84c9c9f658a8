import stylesheet from '../../styles/search.css?url';

/** Loads the styles of the search. A script does it, so that a file that hangs keeps nobody from searching. */
export function loadSearchStyles(): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet }));
}
