/** Entries under one letter, as an index prints them. */
export interface LetterGroup<E> {
  letter: string;
  /** An id for the heading: `letter-a`, or `letter-other`. */
  id: string;
  entries: E[];
}

/** Groups entries, which are sorted by name already, by their first letter; digits and signs come first under "0–9". */
export function byLetter<E extends { name: string }>(entries: readonly E[]): LetterGroup<E>[] {
  const groups = new Map<string, LetterGroup<E>>();
  for (const entry of entries) {
    const first = entry.name
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .charAt(0)
      .toUpperCase();
    const isLetter = /[A-Z]/.test(first);
    const letter = isLetter ? first : '0–9';
    const group = groups.get(letter) ?? { letter, id: isLetter ? `letter-${first.toLowerCase()}` : 'letter-other', entries: [] };
    group.entries.push(entry);
    groups.set(letter, group);
  }
  return [...groups.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
