import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { areaSchema } from './schemas/area.ts';
import { claimSchema } from './schemas/claim.ts';
import { packSchema } from './schemas/pack.ts';
import { questionSchema } from './schemas/question.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';

const entries = (folder: string, extension: string) => glob({ base: `src/content/${folder}`, pattern: `*.${extension}` });

/** Names the collections: loader and schema. Everything across files is checked by src/handbook. */
export const collections = {
  areas: defineCollection({
    loader: file('src/content/areas.yaml', { parser: (text) => parse(text) as { id: string }[] }),
    schema: areaSchema,
  }),
  topics: defineCollection({ loader: entries('topics', 'mdx'), schema: topicSchema }),
  questions: defineCollection({ loader: entries('questions', 'mdx'), schema: questionSchema }),
  terms: defineCollection({ loader: entries('terms', 'md'), schema: termSchema }),
  claims: defineCollection({ loader: entries('claims', 'md'), schema: claimSchema }),
  packs: defineCollection({ loader: entries('packs', 'yaml'), schema: packSchema }),
};
