import type { ShikiTransformer } from 'shiki';

type ElementContent = Parameters<NonNullable<ShikiTransformer['line']>>[0]['children'][number];

/** Shiki's css-variables theme names a token's role in its inline colour: `var(--astro-code-token-keyword)`. */
const ROLE = /--astro-code-(?:token-)?([a-z-]+)/;

/** Roles that the stylesheet inks; the others read as plain code and need no element of their own. */
const INKED = new Set(['keyword', 'string', 'string-expression', 'constant', 'comment']);

/** The theme calls names and operators constants and keywords too; as ink they would say nothing. */
const WORD_OR_LITERAL: Readonly<Record<string, RegExp>> = {
  keyword: /[a-z]/i,
  constant: /^\s*(-?[\d.][\w.]*|true|false|null|undefined|NaN|Infinity)\s*$/i,
};

/** Parts of a sample, named behind the language of a fence: ```text output. */
const PARTS = ['setup', 'server', 'request', 'output'];

/** What a writer put behind the language of a fence: ```ts title="retry.ts" {2,4-5} diff. */
interface FenceWords {
  title?: string | undefined;
  part?: string | undefined;
  /** Lines to look at, from 1. */
  look: ReadonlySet<number>;
  /** Lines begin with `+`, `-` or a space, which say what changed. */
  isDiff: boolean;
}

function fenceWords(meta = ''): FenceWords {
  const look = (/\{([\d,-]+)\}/.exec(meta)?.[1] ?? '').split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: first ? last - first + 1 : 0 }, (_, index) => first + index);
  });
  const words = meta.split(/\s+/);
  return {
    title: /title="([^"]*)"/.exec(meta)?.[1],
    part: PARTS.find((part) => words.includes(part)),
    look: new Set(look),
    isDiff: words.includes('diff'),
  };
}

/** Shiki lets transformers keep notes on a fence: the signs of a diff's lines. */
function signsOf(meta: object): { signs?: string[] } {
  return meta;
}

/** Some text of a line, and the class that inks it. */
interface Piece {
  ink?: string | undefined;
  text: string;
}

/** A token as pieces: the blanks before a word stand outside of its ink. */
function piecesOf(token: ElementContent): Piece[] {
  if (token.type === 'text') return [{ text: token.value }];
  if (token.type !== 'element') return [];
  const text = token.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const ink = token.properties['class']?.toString();
  const word = text.trimStart();
  return ink ? [{ text: text.slice(0, text.length - word.length) }, { ink, text: word }] : [{ text }];
}

/** Pieces as nodes: neighbours of one ink share an element, also over blanks. Samples in SQL have half as many so. */
function inked(pieces: readonly Piece[]): ElementContent[] {
  const runs: Piece[] = [];
  for (const { ink, text } of pieces) {
    const last = runs.at(-1);
    const before = runs.at(-2);
    if (last && last.ink === ink) last.text += text;
    else if (last && before && before.ink === ink && !last.text.trim()) before.text += `${runs.pop()?.text}${text}`;
    else if (text) runs.push({ ink, text });
  }
  return runs.map(({ ink, text: value }) => {
    const text = { type: 'text', value } as const;
    return ink ? { type: 'element', tagName: 'span', properties: { class: ink }, children: [text] } : text;
  });
}

/** Turns Shiki's inline styles into classes, and drops the spans that would look like plain text anyway. */
export const classTokens: ShikiTransformer = {
  name: 'class-tokens',
  preprocess(code) {
    if (!fenceWords(this.options.meta?.__raw).isDiff) return;
    signsOf(this.meta).signs = code.split('\n').map((line) => line.charAt(0));
    return code
      .split('\n')
      .map((line) => line.slice(1))
      .join('\n');
  },
  pre(node) {
    const { title, part } = fenceWords(this.options.meta?.__raw);
    node.properties = { dataLanguage: this.options.lang, ...(part && { dataPart: part }), ...(title && { dataTitle: title }) };
  },
  span(node) {
    const style = node.properties['style'];
    delete node.properties['style'];
    if (style === undefined) return;
    const role = ROLE.exec(style)?.[1];
    if (!role) throw new Error(`No class for the token style "${style}"`);
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const says = WORD_OR_LITERAL[role]?.test(text) ?? true;
    if (INKED.has(role) && says) node.properties['class'] = `tk-${role.replace('-expression', '')}`;
  },
  line(node, number) {
    const { look } = fenceWords(this.options.meta?.__raw);
    const sign = signsOf(this.meta).signs?.[number - 1];
    const change = sign === '+' ? ' ins' : sign === '-' ? ' del' : '';
    node.properties['class'] = `line${look.has(number) ? ' look' : ''}${change}`;
    node.children = inked(node.children.flatMap(piecesOf));
  },
  code(node) {
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && child.properties['class'] === 'line' ? child.children : [child],
    );
  },
};
