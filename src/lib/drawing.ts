import { renderMermaidSVG } from 'beautiful-mermaid';
import { hasCoveredLabel } from './drawing-labels.ts';
import { layouts } from './drawing-layouts.ts';
import { closerSequence, RAISED } from './drawing-sequence.ts';

/** The largest drawing that a page may carry, in bytes of SVG. */
const DRAWING_LIMIT = 12 * 1024;

/** Presentation that the stylesheet owns, and names that only an editor would use. */
const DROPPED =
  /\s(?:fill|stroke|stroke-width|stroke-linejoin|font-size|font-weight|font-family|text-anchor|rx|ry|data-[a-z-]+|xmlns|style)="[^"]*"/g;

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

/** The width, in px, that a phone of 360 px still shows whole with words of 11 px or more (figures.css scales the drawing so far). */
const PHONE_WIDTH = 404;

/** A layout with more broken labels is worth its unrest where it is narrower by a tenth. */
const WORTH_IT = 0.92;

/** Baselines of a label's lines, in px: what is said on an arrow grows upwards from it, and other labels around their middle. */
const LINE_HEIGHT = 15;

/** What a sequence has above and below it more than it needs, in px. */
const SEQUENCE_EDGE = 26;

/** Below 12 between nodes the layout engine fails, and with it every drawing after. */
const SPACING = { padding: 4, nodeSpacing: 12, layerSpacing: 24, transparent: true } as const;

/** The lines of each label at our own distances, growing upwards from an arrow and else around the label's middle. */
function placedLines(svg: string): string {
  return svg.replace(/<g class="([\w-]+)"[^>]*>[\s\S]*?<\/g>/g, (group, kind: string) =>
    group.replace(/<text([^>]*?) y="([\d.]+)"([^>]*)>((?:<tspan[^>]*>[^<]*<\/tspan>)+)<\/text>/g, (...found: string[]) => {
      const [, before, y, after, lines = ''] = found;
      const count = lines.split('</tspan>').length - 1;
      const first = kind === 'message' ? Number(y) + 4 - (count - 1) * LINE_HEIGHT : Number(y) + 4.5 - ((count - 1) * LINE_HEIGHT) / 2;
      // The first line stands in the label itself, the others a step below it: the same few letters each time, which weigh next to nothing.
      const below = lines.replace(/^<tspan[^>]*>([^<]*)<\/tspan>/, '$1').replace(/ dy="[^"]*"/g, ` dy="${LINE_HEIGHT}"`);
      return `<text${before} y="${first}"${after}>${below}</text>`;
    }),
  );
}

/** The first layout that fits a phone, or about the narrowest. */
function narrowDrawing(mermaid: string): { svg: string; width: number; height: number } {
  let narrowest: { svg: string; width: number; height: number } | undefined;
  const all = layouts(mermaid);
  for (const text of all) {
    const svg = closerSequence(placedLines(renderMermaidSVG(text, SPACING)));
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    if (!width || !height) throw new Error('the drawing has no size');
    const drawn = { svg, width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
    if (hasCoveredLabel(svg) && text !== all.at(-1)) continue;
    if (drawn.width <= PHONE_WIDTH) return drawn;
    if (!narrowest || drawn.width < narrowest.width * WORTH_IT) narrowest = drawn;
  }
  if (!narrowest) throw new Error('there is no layout for it');
  return narrowest;
}

/**
 * Draws Mermaid text as an SVG that carries shapes, words and class names but no colour, font or style: the theme inks it.
 * @throws where the text is not a diagram, or the drawing would be heavier than DRAWING_LIMIT
 */
export function drawing(mermaid: string): string {
  const name = fingerprint(mermaid);
  const { svg: drawn, width, height } = narrowDrawing(mermaid);
  // A sequence comes with a wide edge above and below.
  const [top, cut] = drawn.includes('class="lifeline"') ? [SEQUENCE_EDGE - RAISED, 2 * SEQUENCE_EDGE - RAISED] : [0, 0];
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
    .replace(/"dashed lifeline"/g, '"lifeline"')
    .replace(DROPPED, '')
    // The words on an arrow clear their place themselves, with an outline in the colour of the paper.
    .replace(/(<g class="edge-label"[^>]*>\s*)<rect[^>]*>(?:<\/rect>)?/g, '$1')
    .replace(/\b(id="|url\(#)(arrowhead|seq-arrow|[a-z]+-arrow)([\w-]*)/g, `$1${name}-$2$3`)
    .replace(/<[^>]+>/g, (tag) => tag.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)))))
    .replace(/>\s+</g, '><')
    // The page's Markdown is read once more after the drawing is put in: signs that mean something there become entities.
    .replace(/>([^<]+)</g, (_, words: string) => `>${words.replace(/[*_~`[\]{}\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)}<`)
    .replace(/\n+/g, ' ');
  const size = `viewBox="0 ${top} ${width} ${height - cut}" width="${width}" height="${height - cut}"`;
  const look = width > PHONE_WIDTH ? 'drawing' : 'drawing fits';
  const svg = `<svg class="${look}" ${size} aria-hidden="true">${shapes.trim()}</svg>`;
  if (svg.length > DRAWING_LIMIT) throw new Error(`it weighs ${svg.length} bytes, more than ${DRAWING_LIMIT}; leave out nodes`);
  return svg;
}
