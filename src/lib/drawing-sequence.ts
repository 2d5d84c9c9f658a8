/** Width of a character of a label at 13 px, in px: a little more than the average of the sans faces. */
const CHARACTER = 6.8;

/** What is kept free beside a message on its arrow, between two participants' boxes, and around the drawing, in px. */
const BESIDE_MESSAGE = 22;
const BETWEEN_BOXES = 10;
const AROUND = 4;

/** From a lifeline to the words beside a message that a participant sends itself, and from them on, in px. */
const LOOP_WIDTH = 46;

/** How far participants stand above where the renderer puts them, in px, so that the first message has room for two lines. */
export const RAISED = 16;

interface Message {
  from: number;
  to: number;
  width: number;
}

/** The numbers that a group of the pattern finds, without repetition, from left to right. */
function positions(svg: string, pattern: RegExp): number[] {
  return [...new Set([...svg.matchAll(pattern)].map(([, x]) => Number(x)))].sort((a, b) => a - b);
}

/** The width of the longest line in the text of a group. */
function labelWidth(group: string): number {
  const lines = [...group.matchAll(/>([^<>]+)</g)].map(([, line = '']) => line.trim().replace(/&[#\w]+;/g, '·').length);
  return Math.max(0, ...lines) * CHARACTER;
}

/** The messages between the lifelines that stand at `old`. */
function messages(svg: string, old: readonly number[]): Message[] {
  return [...svg.matchAll(/<g class="message"[\s\S]*?<\/g>/g)].flatMap(([group]) => {
    const [, start, end] = /<line x1="([\d.]+)"[^>]* x2="([\d.]+)"/.exec(group) ?? [];
    if (start === undefined || end === undefined) {
      // What a participant does by itself loops out to the right, where the next lifeline has to leave room.
      const here = old.indexOf(Number(/points="([\d.]+),/.exec(group)?.[1]));
      return [{ from: here, to: here + 1, width: labelWidth(group) + LOOP_WIDTH }];
    }
    const ends = [old.indexOf(Number(start)), old.indexOf(Number(end))].sort((a, b) => a - b);
    return [{ from: ends[0] ?? 0, to: ends[1] ?? 0, width: labelWidth(group) + BESIDE_MESSAGE }];
  });
}

/** Where the lifelines stand when no gap is wider than what is said across it. */
function closer(old: readonly number[], boxes: readonly number[], said: readonly Message[]): number[] {
  const places = [AROUND + (boxes[0] ?? 0) / 2];
  for (let here = 1; here < old.length; here += 1) {
    const box = (places[here - 1] ?? 0) + ((boxes[here - 1] ?? 0) + (boxes[here] ?? 0)) / 2 + BETWEEN_BOXES;
    const words = said.filter(({ to }) => to === here).map(({ from, width }) => (places[from] ?? 0) + width);
    places.push(Math.ceil(Math.max(box, ...words)));
  }
  return places;
}

/** A function that takes an x of the old places to the new ones: straight between two lifelines, shifted outside them. */
function moved(old: readonly number[], places: readonly number[]): (x: number) => number {
  return (x) => {
    const after = old.findIndex((place) => place >= x);
    const [last, lastPlace] = [old.at(-1) ?? 0, places.at(-1) ?? 0];
    if (after === -1) return x - last + lastPlace;
    if (after === 0) return x - (old[0] ?? 0) + (places[0] ?? 0);
    const [a = 0, b = 0, c = 0, d = 0] = [old[after - 1], old[after], places[after - 1], places[after]];
    return c + ((x - a) / (b - a)) * (d - c);
  };
}

/** A group shifted as a whole, by what its middle moves. */
function shifted(group: string, by: number): string {
  return group
    .replace(/ (x[12]?)="(-?[\d.]+)"/g, (_, name: string, x: string) => ` ${name}="${Number(x) + by}"`)
    .replace(
      / points="([^"]+)"/g,
      (_, points: string) => ` points="${points.replace(/(-?[\d.]+),/g, (__, x: string) => `${Number(x) + by},`)}"`,
    );
}

/** A message drawn between the new places of its two lifelines, its words in the middle; one to itself keeps its form. */
function spanned(group: string, move: (x: number) => number): string {
  const [, start, end] = /<line x1="([\d.]+)"[^>]* x2="([\d.]+)"/.exec(group) ?? [];
  if (start === undefined || end === undefined) {
    const here = Number(/points="([\d.]+),/.exec(group)?.[1]);
    const by = move(here) - here;
    // Words are set from their middle: these begin beside the loop.
    return shifted(group, by).replace(/<t(?:ext|span)[^>]*>/g, (tag) => shifted(tag, labelWidth(group) / 2));
  }
  const middle = (move(Number(start)) + move(Number(end))) / 2;
  return group.replace(/ (x[12]?)="([\d.]+)"/g, (_, name: string, x: string) => ` ${name}="${name === 'x' ? middle : move(Number(x))}"`);
}

/** What the pattern finds (a name and a number), higher by RAISED. */
function raised(group: string, pattern: RegExp): string {
  return group.replace(pattern, (_, name: string, y: string) => ` ${name}="${Number(y) - RAISED}"`);
}

/** A drawing of a sequence as wide as its words ask for; one with boxes around messages (loop, alt) stays as it is. */
export function closerSequence(svg: string): string {
  const old = positions(svg, /<line class="lifeline"[^>]* x1="([\d.]+)"/g);
  if (old.length < 2 || /class="(?:block|activation)/.test(svg)) return svg;
  const actors = [...svg.matchAll(/<g class="actor"[\s\S]*?<\/g>/g)].map(([group]) => Number(/ width="([\d.]+)"/.exec(group)?.[1]));
  const said = messages(svg, old);
  const places = closer(old, actors, said);
  const move = moved(old, places);
  const loops = said.filter(({ to }) => to === old.length).map((loop) => loop.width);
  const width = Math.ceil((places.at(-1) ?? 0) + Math.max((actors.at(-1) ?? 0) / 2 + AROUND, ...loops));
  return svg
    .replace(/<line class="lifeline"[^>]*>/g, (line) =>
      raised(line, / (y1)="([\d.]+)"/g).replace(/ (x[12])="([\d.]+)"/g, (_, n: string, x: string) => ` ${n}="${move(Number(x))}"`),
    )
    .replace(/<g class="message"[\s\S]*?<\/g>/g, (group) => spanned(group, move))
    .replace(/<g class="(?:actor|note)"[\s\S]*?<\/g>/g, (group) => {
      const middle = Number(/<text x="([\d.]+)"/.exec(group)?.[1]);
      const there = shifted(group, move(middle) - middle);
      return group.includes('class="actor"') ? raised(there, / (y)="([\d.]+)"/g) : there;
    })
    .replace(/viewBox="0 0 [\d.]+/, `viewBox="0 0 ${width}`);
}
