/** A picture for links that are shared: 1,200 × 630, the size that every service shows. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Paper, inks and the margin line of the light theme (styles/tokens.css). */
const INK = { paper: '#fbfcf9', text: '#18211c', quiet: '#454f49', line: '#e5a79b' } as const;

/** An element as satori lays it out. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: Box[] | string };
}

const box = (style: Record<string, string | number>, children?: Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, ...(children !== undefined && { children }) },
});

/** The size at which a title of that length fills the card and still fits. */
export function titleSize(title: string): number {
  if (title.length < 40) return 84;
  return title.length < 90 ? 64 : 52;
}

/** The card of a page: its title beside the margin line, what kind of page it is, and whose. Nothing else of the page is on it. */
export function card(title: string, kind: string, site: string): Box {
  const column = { flexDirection: 'column', justifyContent: 'space-between', padding: '64px 72px 56px', width: '100%', height: '100%' };
  return box({ width: '100%', height: '100%', background: INK.paper, fontFamily: 'Source Serif 4' }, [
    box({ width: 96, height: '100%', borderRight: `3px solid ${INK.line}` }),
    box(column, [
      box({ fontSize: 30, color: INK.quiet }, kind),
      box({ fontSize: titleSize(title), lineHeight: 1.18, color: INK.text, letterSpacing: '-0.015em' }, title),
      box({ fontSize: 30, fontWeight: 700, color: INK.text }, site),
    ]),
  ]);
}
