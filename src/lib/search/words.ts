/** A word without marks and accents: most are. */
const SINGLE = /^[a-zA-Z0-9]+$/;

/** What the two spellings of English write differently: `normalise`, `normalizing`. */
export const ISE_OR_IZE = /i[sz](?=(?:e|ed|es|er|ing|ations?)$)/;

/** Text without accents and apostrophes, in lower case, as words are compared. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
}

/**
 * The words of a text as the index has them: what stands between spaces, joined where marks stood inside (`try-catch` is `trycatch`).
 * `+` and `#` are letters: C++ and C# are words.
 */
export function joinedWords(text: string): string[] {
  return folded(text)
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}+#]/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The words of a text, parted at every mark: `try-catch` is `try`, `catch`; a compound of capitals stays one. */
export function partedWords(text: string): string[] {
  if (SINGLE.test(text)) return [text.toLowerCase()];
  return folded(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Both forms of all words, each once: what may be typed for a text. */
export function allWords(text: string): string[] {
  return [...new Set([...partedWords(text), ...joinedWords(text)])];
}

/** The part of a word that its forms share: `indexes` and `indexing` are `index`, `normalisation` and `normalize` are `normaliz`. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = cut(word);
  stems.set(word, found);
  return found;
}

/** A handbook has some ten thousand words, and each page that is read asks for the stems of all of its own. */
const stems = new Map<string, string>();

function cut(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 ? word.replace(/(?<=[^su])s$/, '') : word;
  return word
    .replace(ISE_OR_IZE, 'iz')
    .replace(/ies$/, 'y')
    .replace(/nc[ey]$/, 'nt')
    .replace(/(?:(?<=[sxz]|[cs]h)es|(?<=[^su])s)$/, '')
    .replace(/(?<=.{3})(?:ation|ment|ing|edly|er|ed|ly)$/, '')
    .replace(/(?<=.{4})e$/, '')
    .replace(/([^aeiouls])\1$/, '$1');
}

/** Whether a word has this stem, or begins with it: what somebody typed may not be finished. */
export function matches(word: string, root: string): boolean {
  // The first letter tells most words apart, and a stem takes its time.
  return word[0] === root[0] && ((root.length > 2 && word.startsWith(root)) || stem(word) === root);
}
