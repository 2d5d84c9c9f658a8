import { z } from 'astro/zod';
import { id, line, unique } from './parts.ts';

/** One entry of `areas.yaml`: a part of the handbook with its topics in reading order. */
export const areaSchema = z.strictObject({
  id,
  title: line(60),
  gist: line(120).describe('What the area is about, as one line on the home page'),
  topics: unique(id).describe('Topic ids in reading order; every topic stands in exactly one area'),
});

export type AreaData = z.infer<typeof areaSchema>;
