import { z } from 'astro/zod';
import { date, level, line, unique, words } from './parts.ts';

const item = z.strictObject({
  show: z.string().regex(/^(topic|question):[a-z0-9-]+$/, 'is not a link to a topic or a question: write it as question:index-not-used'),
  minutes: z.int().min(1).max(90).optional().describe('Instead of the minutes of the entry itself'),
  remark: line(200).optional(),
});

/** `packs/<id>.yaml`: a curated, ordered list of topics and questions. */
export const packSchema = z.strictObject({
  title: line(80),
  gist: words(40),
  note: words(120).describe('What the candidate reads first'),
  role: line(60),
  levels: unique(level).min(1),
  sections: z.array(z.strictObject({ title: line(60), items: z.array(item).min(1) })).min(1, 'write at least one section'),
  reviewed: date,
});

export type PackData = z.infer<typeof packSchema>;
