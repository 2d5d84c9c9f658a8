import { z } from 'astro/zod';
import { alias, change, date, id, key, level, line, run, source, unique, words } from './parts.ts';

const rung = z.array(line(300)).min(2, 'name at least two things that can be heard or seen');

const followUp = z.strictObject({
  if: line(200).describe('What the candidate said or did'),
  ask: line(300),
  good: line(700).describe('A reply that would satisfy an expert'),
  weak: line(400).describe('What people really say'),
});

const variant = z.strictObject({
  change: line(300).describe('One constraint that is changed'),
  then: line(500).describe('How the answer changes'),
});

/** `questions/<id>.mdx`: an interview question with its answers. */
export const questionSchema = z.strictObject({
  title: line(130).describe('As an interviewer would say it'),
  key,
  level: unique(level).min(1, 'name at least one level').describe('Where it is usually asked'),
  minutes: z.int().min(1).max(60),
  think: words(45).describe('What to try before opening the answer; candidates see it, so it holds no part of the answer'),
  say: words(60).describe('What you would say aloud in one breath'),
  ladder: z.strictObject({ junior: rung, mid: rung, senior: rung }),
  followUps: z.array(followUp).min(2, 'write at least two follow-ups'),
  mistakes: z.array(line(400)).min(1, 'name at least one mistake'),
  variants: z.array(variant).min(1, 'write at least one variant'),
  notAMiss: z.array(line(400)).min(1, 'say what not knowing this does not show'),
  terms: unique(id).default([]).describe('Terms that this question is about'),
  claims: unique(id).default([]).describe('Claims that it touches'),
  aliases: unique(alias).default([]),
  symptoms: unique(alias).default([]),
  sources: z.array(source).min(1, 'name at least one primary source'),
  runs: z.array(run).default([]),
  changes: z.array(change).default([]),
  reviewed: date,
});

export type QuestionData = z.infer<typeof questionSchema>;
