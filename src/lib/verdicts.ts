/** What a claim is, as a reader sees it. */
export const VERDICTS = { wrong: 'Wrong', misleading: 'Misleading', outdated: 'Outdated' } as const;
