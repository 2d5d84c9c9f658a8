import { renderMermaidSVG } from 'beautiful-mermaid';

/** The largest drawing that a page may carry, in bytes of SVG. */
const DRAWING_LIMIT = 12 * 1024;

/** Presentation that the stylesheet owns, and names that only an editor would use. */
const DROPPED =
  /\s(?:fill|stroke|stroke-width|stroke-linejoin|font-size|font-weight|font-family|text-anchor|rx|ry|dy|data-[a-z-]+|xmlns|style)="[^"]*"/g;

/** A number for a text, the same on every machine, so that two drawings on a page do not share marker names. */
function fingerprint(text: string): string {
  let hash = 5381;
  for (const character of text) hash = ((hash * 33) ^ character.charCodeAt(0)) >>> 0;
  return hash.toString(36);
}

/** The renderer brings every arrowhead it knows; a page carries those that its drawings use. */
function withoutUnusedMarkers(svg: string): string {
  return svg.replace(/<marker id="([^"]+)"[\s\S]*?<\/marker>/g, (marker, id: string) => (svg.includes(`url(#${id})`) ? marker : ''));
}

/**
 * Draws Mermaid text as an SVG that carries shapes, words and class names but no colour, font or style: the theme inks it.
 * @throws where the text is not a diagram, or the drawing would be heavier than DRAWING_LIMIT
 */
export function drawing(mermaid: string): string {
  const name = fingerprint(mermaid);
  const drawn = renderMermaidSVG(mermaid, { padding: 4, transparent: true });
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawn);
  if (!size?.[1] || !size[2]) throw new Error('the drawing has no size');
  const shapes = withoutUnusedMarkers(drawn)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(
      /(<(?:text|tspan)[^>]*?) y="([\d.]+)"([^>]*?) dy="([\d.-]+)"/g,
      (_, before: string, y: string, between: string, dy: string) => `${before} y="${Number(y) + Number(dy)}"${between}`,
    )
    .replace(/<(line|polyline|path)([^>]*?)stroke-dasharray="[^"]*"/g, '<$1 class="dashed"$2')
    .replace(/class="dashed" class="([^"]*)"/g, 'class="dashed $1"')
    .replace(DROPPED, '')
    .replace(/\b(id="|url\(#)(arrowhead|seq-arrow|[a-z]+-arrow)([\w-]*)/g, `$1${name}-$2$3`)
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
    .replace(/>\s+</g, '><')
    // The page's Markdown is read once more after the drawing is put in: signs that mean something there become entities.
    .replace(/>([^<]+)</g, (_, words: string) => `>${words.replace(/[*_~`[\]{}\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)}<`)
    .replace(/\n+/g, ' ');
  const [width, height] = [Math.ceil(Number(size[1])), Math.ceil(Number(size[2]))];
  const svg = `<svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${shapes.trim()}</svg>`;
  if (svg.length > DRAWING_LIMIT) throw new Error(`it weighs ${svg.length} bytes, more than ${DRAWING_LIMIT}; leave out nodes`);
  return svg;
}
