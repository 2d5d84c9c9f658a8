/** Headings without the link to themselves: on paper they lead nowhere. */
export function forPaper(html: string): string {
  return html.replace(/(<h[23][^>]*>)<a href="#[^"]*">([\s\S]*?)<\/a>(?=<\/h[23]>)/g, '$1$2');
}

/** Built HTML with a prefix before every id, and before every reference to an id of the same text. */
export function prefixedIds(html: string, prefix: string): string {
  const listed = (ids: string) =>
    ids
      .split(' ')
      .map((id) => `${prefix}-${id}`)
      .join(' ');
  return html
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${prefix}-${id}"`)
    .replace(/ href="#([^"]+)"/g, (_, id: string) => ` href="#${prefix}-${id}"`)
    .replace(/ (aria-labelledby|aria-describedby)="([^"]+)"/g, (_, name: string, ids: string) => ` ${name}="${listed(ids)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${prefix}-${id})`);
}
