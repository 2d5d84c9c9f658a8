import { z } from 'astro/zod';
import { alias, date, id, line, source, unique, words } from './parts.ts';

const otherMeaning = z.strictObject({
  name: line(80),
  difference: line(300).describe('Completes "<name> …"'),
  term: id.optional().describe('Its own entry, where the handbook has one'),
});

/** `terms/<id>.md`: a concept of the glossary. */
export const termSchema = z.strictObject({
  term: z.string().trim().min(1).max(60),
  meaning: words(35).describe('One sentence that a stranger understands'),
  notToBeConfusedWith: z.array(otherMeaning).default([]),
  explainedIn: z
    .string()
    .regex(/^topic:[a-z0-9-]+(#[\w-]+)?$/, 'is not a link to a topic: write it as topic:indexing#shallow')
    .describe('The topic, and the section, that explains it'),
  aliases: unique(alias).default([]),
  sources: z.array(source).min(1, 'name at least one primary source'),
  reviewed: date,
});

export type TermData = z.infer<typeof termSchema>;
