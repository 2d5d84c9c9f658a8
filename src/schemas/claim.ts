import { z } from 'astro/zod';
import { date, id, line, source, unique, words } from './parts.ts';

const VERDICTS = ['wrong', 'misleading', 'outdated'] as const;

/** `claims/<id>.md`: a wrong statement in circulation, with what is right. */
export const claimSchema = z.strictObject({
  claim: line(200).describe('The statement as it is said'),
  verdict: z.enum(VERDICTS, `is not a verdict: choose from ${VERDICTS.join(', ')}`),
  right: words(60),
  seenIn: line(200),
  topics: unique(id).min(1, 'name at least one topic'),
  sources: z.array(source).min(1, 'name at least one primary source'),
  reviewed: date,
});

export type ClaimData = z.infer<typeof claimSchema>;
