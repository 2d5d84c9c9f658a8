import { z } from 'astro/zod';
import { alias, change, date, id, key, level, line, run, source, unique, words } from './parts.ts';

/** `topics/<id>.mdx`: a page that explains one subject. */
export const topicSchema = z.strictObject({
  title: line(60),
  key,
  levels: unique(level).min(1, 'name at least one level').describe('Levels that are asked about this subject'),
  gist: words(40).describe('One sentence that would do as an answer'),
  holdsFor: line(40).optional().describe('Product or standard with version, e.g. PostgreSQL 18'),
  prerequisites: unique(id).default([]).describe('Topics to read first'),
  related: unique(id).default([]).describe('Topics beside this one'),
  questions: unique(id).default([]).describe('Its interview questions in reading order; every question stands in exactly one topic'),
  aliases: unique(alias).default([]),
  symptoms: unique(alias).default([]).describe('What somebody with the problem types'),
  sources: z.array(source).min(1, 'name at least one primary source'),
  runs: z.array(run).default([]),
  changes: z.array(change).default([]).describe('What changed since the page was first published, newest first'),
  reviewed: date,
});

export type TopicData = z.infer<typeof topicSchema>;
