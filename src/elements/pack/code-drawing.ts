import { qrCode } from '../../lib/packs/qr.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A link as a QR code: drawn, so that it is sharp at any size; black on white in both themes, since many readers want that. */
export function codeDrawing(link: string): SVGSVGElement {
  const { size, path } = qrCode(link);
  const drawing = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': 'QR code of the link', class: 'qr' };
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', path);
  drawing.append(modules);
  return drawing;
}
