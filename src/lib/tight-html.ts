/** What a page consists of: scripts and styles as a whole, tags, and text. */
const TOKEN = /<(script|style|textarea)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;
/** Elements that begin and end a line, or are not shown: blanks at their edges are not, either. */
const BLOCK =
  /^<\/?(?:article|aside|body|br|d[dlt]|details|div|fieldset|fig\w+|footer|form|h[1-6]|head|header|html|legend|li|link|main|meta|nav|noscript|ol|option|p|pre|search|section|summary|table|tbody|td|th|thead|title|tr|ul)\b/;
/** Elements that stand in a line like a letter: blanks on both sides of them are shown. */
const LETTER = /^<\/?(?:button|img|input|select|svg|textarea)\b/;

/**
 * A page as a browser shows it, in fewer bytes: without the blanks that nobody sees, lines joined, and quotes in text as they are. How the
 * markup was laid out is nothing to a reader, but new to a packer each time. Attribute values have to stand in double quotes.
 */
export function tightHtml(html: string): string {
  const written: string[] = [];
  /** Whether a blank at this place would be shown; the place of a text that ends in one which a block after it hides. */
  let state: { blank: boolean; last?: number } = { blank: true };
  let isKept = false;
  for (const token of html.match(TOKEN) ?? []) {
    if (token.startsWith('<')) {
      if (/^<\/?pre\b/.test(token)) isKept = !token.startsWith('</');
      if (BLOCK.test(token)) {
        if (state.last !== undefined) written[state.last] = written[state.last]?.trimEnd() ?? '';
        state = { blank: true };
      } else if (LETTER.test(token)) state = { blank: false };
      written.push(token);
    } else if (isKept) written.push(unescaped(token));
    else {
      const text = unescaped(state.blank ? token.trimStart() : token).replace(/\s+/g, ' ');
      if (text === '') continue;
      const blank = text.endsWith(' ');
      state = blank ? { blank, last: written.length } : { blank };
      written.push(text);
    }
  }
  return written.join('');
}

function unescaped(text: string): string {
  return text.replace(/&#39;/g, "'").replace(/&quot;/g, '"');
}
