import { addressOf } from '../lib/addresses.ts';
import type { Kind } from '../lib/ids.ts';
import { parseCrossLink } from '../lib/links.ts';
import { readingMinutes } from '../lib/text.ts';
import type { Entry } from './entries.ts';
import type { Area, Claim, Linked, Pack, PackItem, Question, Term, Topic } from './link.ts';

function base<K extends Kind>(kind: K, entry: Entry<K>, name: string): Linked<K> {
  return { kind, id: entry.id, address: addressOf({ kind, id: entry.id }), name, data: entry.data, body: entry.body, referencedBy: [] };
}

/** Entries by their ids. */
export function byId<E extends { id: string }>(list: readonly E[]): Map<string, E> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

/** The entries behind some ids, in the order of the ids. */
function pick<E>(ids: readonly string[], from: ReadonlyMap<string, E>): E[] {
  return ids.flatMap((id) => from.get(id) ?? []);
}

/** Gives each entry of a list its neighbours in that list. */
function chain<E extends { previous?: E; next?: E }>(list: readonly E[]): void {
  list.forEach((entry, index) => {
    const previous = list[index - 1];
    const next = list[index + 1];
    if (previous) entry.previous = previous;
    if (next) entry.next = next;
  });
}

/** Order of names as a reader of English expects it, whatever the machine's locale is. */
function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'en-GB', { sensitivity: 'base', numeric: true }) || (a.name < b.name ? -1 : 1);
}

/** Areas in the order of areas.yaml, still without their topics. */
export function linkAreas(entries: readonly Entry<'area'>[]): Area[] {
  return entries.map((entry, index) => ({ ...base('area', entry, entry.data.title), position: index + 1, topics: [] }));
}

/** Topics in reading order, each filed under its area, with its neighbours and its prerequisites. */
export function linkTopics(entries: readonly Entry<'topic'>[], areas: readonly Area[]): Topic[] {
  const entryById = byId(entries);
  for (const area of areas) {
    area.topics = pick(area.data.topics, entryById).map((entry) => ({
      ...base('topic', entry, entry.data.title),
      area,
      minutes: readingMinutes(entry.body),
      questions: [],
      terms: [],
      claims: [],
      prerequisites: [],
      related: [],
      leadsTo: [],
    }));
    chain(area.topics);
  }
  const topics = areas.flatMap((area) => area.topics);
  const topicById = byId(topics);
  for (const topic of topics) {
    topic.prerequisites = pick(topic.data.prerequisites, topicById);
    topic.related = pick(topic.data.related, topicById);
    for (const before of topic.prerequisites) before.leadsTo.push(topic);
  }
  return topics;
}

/** Claims by name, each filed under its topics. */
export function linkClaims(entries: readonly Entry<'claim'>[], topicById: ReadonlyMap<string, Topic>): Claim[] {
  const claims = entries.map((entry): Claim => ({
    ...base('claim', entry, entry.data.claim),
    topics: pick(entry.data.topics, topicById),
    questions: [],
  }));
  claims.sort(byName);
  for (const claim of claims) for (const topic of claim.topics) topic.claims.push(claim);
  return claims;
}

/** Terms by name, each filed under the topic that explains it. */
export function linkTerms(entries: readonly Entry<'term'>[], topicById: ReadonlyMap<string, Topic>): Term[] {
  const terms = entries.flatMap((entry): Term[] => {
    const place = parseCrossLink(entry.data.explainedIn);
    const topic = place && topicById.get(place.id);
    if (!topic) return [];
    return [{ ...base('term', entry, entry.data.term), topic, explainedAt: addressOf(place), questions: [] }];
  });
  terms.sort(byName);
  for (const term of terms) term.topic.terms.push(term);
  return terms;
}

/** Questions in reading order, each filed under its topic, its terms and its claims. */
export function linkQuestions(
  entries: readonly Entry<'question'>[],
  topics: readonly Topic[],
  termById: ReadonlyMap<string, Term>,
  claimById: ReadonlyMap<string, Claim>,
): Question[] {
  const entryById = byId(entries);
  for (const topic of topics) {
    topic.questions = pick(topic.data.questions, entryById).map((entry) => ({
      ...base('question', entry, entry.data.title),
      topic,
      terms: pick(entry.data.terms, termById),
      claims: pick(entry.data.claims, claimById),
    }));
    chain(topic.questions);
  }
  const questions = topics.flatMap((topic) => topic.questions);
  for (const question of questions) {
    for (const entry of [...question.terms, ...question.claims]) entry.questions.push(question);
  }
  return questions;
}

/** Packs by name, with the entries that they show. */
export function linkPacks(
  entries: readonly Entry<'pack'>[],
  topicById: ReadonlyMap<string, Topic>,
  questionById: ReadonlyMap<string, Question>,
): Pack[] {
  const packs = entries.map((entry): Pack => {
    const sections = entry.data.sections.map(({ title, items }) => ({
      title,
      items: items.flatMap(({ show, minutes, remark }): PackItem[] => {
        const place = parseCrossLink(show);
        const shown = place && (place.kind === 'topic' ? topicById.get(place.id) : questionById.get(place.id));
        if (!shown) return [];
        const usual = shown.kind === 'topic' ? shown.minutes : shown.data.minutes;
        return [{ entry: shown, minutes: minutes ?? usual, ...(remark ? { remark } : {}) }];
      }),
    }));
    return { ...base('pack', entry, entry.data.title), sections, items: sections.flatMap(({ items }) => items) };
  });
  return packs.sort(byName);
}
