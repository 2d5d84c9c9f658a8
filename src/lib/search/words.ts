/** Words that carry no subject: dropped while another word stays. */
const STOP_WORDS = new Set(
  `a about actually advantages am an and any anyone are as at be because been being between but by can cons could describe did difference differences do does
  doing done e each either else ever every explain few for from g give given gives go going gonna good got had happen happened happening happens has have having he help her
  here his how i if in instead interview into is it its itself just keep keeps know let like made make makes making many may me mean means might most much must my need needs
  no not now of off ok on one only or other our out own people please pros question questions really say senior junior shall she should show since so some somebody
  someone something stand stands such tell than that the their them then there these they thing things this those through to too try up us use used uses using versus very vs want wants
  was way we well were what whats when where whether which while who whom whose why will with work works would write yes you your yours`.split(
    /\s+/,
  ),
);

/** Letters, figures and marks of English only. */
const PLAIN = /^[\x20-\x7e\s]*$/;

/** Text without accents and apostrophes, in lower case, as words are compared. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Nearly every text is plain, and this runs over whole pages.
  return PLAIN.test(lower) ? lower.replaceAll("'", '') : lower.normalize('NFD').replace(/[\p{M}'’]/gu, '');
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
  return folded(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Both forms of all words, each once: what may be typed for a text. */
export function allWords(text: string): string[] {
  return [...new Set([...partedWords(text), ...joinedWords(text)])];
}

/** Whether a word says nothing of the subject. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** The words that carry the subject; all of them where none does. */
export function contentWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** The part of a word that its forms share: `indexes` and `indexing` are `index`, `normalisation` and `normalize` are `normaliz`. */
export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 ? word.replace(/(?<=[^su])s$/, '') : word;
  return word
    .replace(/is(e|ed|es|er|ing|ation|ations)$/, 'iz$1')
    .replace(/(?:ization|izations)$/, 'iz')
    .replace(/ies$/, 'y')
    .replace(/(?:ations?|ments?|ings?|edly|ers?|ed|es|ly|s|e)$/, '')
    .replace(/([^aeiouls])\1$/, '$1');
}
