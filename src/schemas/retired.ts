import { z } from 'astro/zod';
import { key, line } from './parts.ts';

/** `retired.yaml`: what was removed, by its key, for the packs that were sent with it. */
export const retiredSchema = z.record(
  key,
  z.strictObject({
    was: z.string().regex(/^(topics|questions)\/[a-z0-9-]+$/, 'is not an old page: write it as questions/old-id'),
    name: line(130).describe('What it was called'),
    why: line(300).describe('Why it was removed, in a sentence for the reader of an old pack'),
  }),
);

export type RetiredData = z.infer<typeof retiredSchema>;
