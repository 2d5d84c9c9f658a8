/** Width of a character of a label at 13 px, in px, and how far it stands above and below the middle of its line. */
const CHARACTER = 6.2;
const HALF_LINE = 7;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether the words on an arrow run into a node: the renderer measures them for a narrower face than ours. */
export function hasCoveredLabel(svg: string): boolean {
  const nodes = boxes(svg, /<g class="node"[^>]*>\s*<rect([^>]*)>/g).map((attributes) => {
    const [left, top] = [number(attributes, 'x'), number(attributes, 'y')];
    return { left, top, right: left + number(attributes, 'width'), bottom: top + number(attributes, 'height') };
  });
  return labels(svg).some((label) => nodes.some((node) => overlap(label, node)));
}

function labels(svg: string): Box[] {
  return [...svg.matchAll(/<g class="edge-label"[\s\S]*?<\/g>/g)].flatMap(([group]) => {
    let line = 0;
    return [...group.matchAll(/<t(?:ext|span)([^>]*)>([^<]+)(?=<)/g)].map(([, attributes = '', words = '']) => {
      // The lines of a label after the first stand below it by a step.
      line = number(attributes, 'y') || line + number(attributes, 'dy');
      const middle = number(attributes, 'x');
      const half = (words.replace(/&[#\w]+;/g, '·').length * CHARACTER) / 2;
      return { left: middle - half, right: middle + half, top: line - HALF_LINE, bottom: line + HALF_LINE };
    });
  });
}

function boxes(svg: string, pattern: RegExp): string[] {
  return [...svg.matchAll(pattern)].map(([, attributes = '']) => attributes);
}

function number(attributes: string, name: string): number {
  return Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(attributes)?.[1]);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
