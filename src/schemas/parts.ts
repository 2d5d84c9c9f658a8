import { z } from 'astro/zod';
import { ID_PATTERN, KEY_PATTERN } from '../lib/ids.ts';
import { LEVELS } from '../lib/levels.ts';
import { wordCount } from '../lib/text.ts';

/** Text that has to say something, in one line of at most `longest` characters. */
export const line = (longest: number) =>
  z.string().trim().min(3, 'write at least three characters').max(longest, `keep it within ${longest} characters`);

/** Text of at most `most` words. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .min(10, 'write a whole sentence')
    .superRefine((text, context) => {
      const count = wordCount(text);
      if (count > most) context.addIssue({ code: 'custom', message: `has ${count} words; cut it to ${most}` });
    });

export const id = z.string().regex(ID_PATTERN, 'is not an id: use lower-case words joined by hyphens, as in "message-brokers"');

export const key = z
  .string()
  .regex(KEY_PATTERN, 'is not a key: let "npm run new" draw one, or take four of 23456789bcdfghjkmnpqrstvwxyz')
  .describe('Short, permanent, never reused: shared packs carry it');

/** YAML reads an unquoted 2026-11-24 as a date or as text, depending on its version: both become the same text here. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('is not a date: write it as 2026-11-24'),
);

export const level = z.enum(LEVELS, `is not a level: choose from ${LEVELS.join(', ')}`);

/** A list without repeats. */
export const unique = <Item extends z.ZodType<string>>(item: Item) =>
  z.array(item).superRefine((list, context) => {
    list.forEach((value, index) => {
      if (list.indexOf(value) < index) context.addIssue({ code: 'custom', path: [index], message: `"${value}" stands twice` });
    });
  });

export const alias = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(80, 'keep it within 80 characters')
  .describe('Words that people type for this');

export const source = z.strictObject({
  id: id.optional().describe('Name for citing this source in the text with <Cite id="…" />'),
  title: line(200),
  by: line(200).describe('Authors, or the body that publishes it, with the publication'),
  year: z.int().min(1900).max(2100),
  url: z.url({ protocol: /^https$/, error: 'is not an https address' }),
  supports: line(400).describe('The statements on this page that rest on it'),
  checked: date.optional().describe('For pages that change: the day somebody looked'),
});

export const run = z.strictObject({
  what: line(400).describe('What was executed, because no page says it'),
  on: line(120).describe('Product and version'),
  result: line(600),
  date,
});

export const change = z.strictObject({
  date,
  what: line(300).describe('What a reader of the earlier text should know'),
});

export type SourceData = z.infer<typeof source>;
export type ChangeData = z.infer<typeof change>;
