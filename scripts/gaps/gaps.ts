import { allEntries, type Content, type SourceEntry } from '../../src/handbook/entries.ts';
import { anchorsOf } from '../../src/handbook/anchors.ts';
import type { Handbook, Topic } from '../../src/handbook/link.ts';
import { namings } from '../../src/handbook/references.ts';
import { tagsIn } from '../../src/lib/tags.ts';

/** Something that the handbook could do with more of, and where. */
export interface Gap {
  title: string;
  where: string[];
}

/** What a topic that is finished has at least. */
const FINISHED = { questions: 4, terms: 11, diagrams: 1, samples: 2 } as const;
/** As many pages as one reviews in an evening. */
const OLDEST_SHOWN = 10;
/** Product pages change about twice a year. */
const STALE_DAYS = 180;

/** What is thin, alone or old, most useful first; nothing of it is a mistake. Days count back from the newest review, not from today. */
export function gaps(content: Content, handbook: Handbook): Gap[] {
  const all: Gap[] = [
    { title: 'Topics that are thin', where: handbook.topics.flatMap(thinness) },
    { title: 'Terms that no text or question names', where: unnamed(content, 'term') },
    { title: 'Claims that no text or question names', where: unnamed(content, 'claim') },
    ...questionGaps(content),
    { title: `Sources checked more than ${STALE_DAYS} days before the newest review`, where: staleSources(content) },
    { title: 'Pages reviewed longest ago', where: oldest(content) },
  ];
  return all.filter(({ where }) => where.length > 0);
}

function thinness(topic: Topic): string[] {
  const names = tagsIn(topic.body)
    .filter(({ closing }) => !closing)
    .map(({ name }) => name);
  const has = {
    questions: topic.questions.length,
    terms: topic.terms.length,
    diagrams: names.filter((name) => name === 'Diagram').length,
    samples: names.filter((name) => name === 'Sample').length,
  };
  const short = (Object.keys(FINISHED) as (keyof typeof FINISHED)[]).filter((what) => has[what] < FINISHED[what]);
  return short.length === 0 ? [] : [`topic:${topic.id}: ${short.map((what) => `${has[what]} of ${FINISHED[what]} ${what}`).join(', ')}`];
}

function unnamed(content: Content, kind: 'term' | 'claim'): string[] {
  const named = new Set(
    namings(content)
      .filter(({ to }) => to.kind === kind)
      .map(({ to }) => to.id),
  );
  return content.entries[kind].filter(({ id }) => !named.has(id)).map(nameOf);
}

function questionGaps({ entries }: Content): Gap[] {
  const where = (lacks: (question: SourceEntry<'question'>) => boolean) => entries.question.filter(lacks).map(nameOf);
  return [
    { title: 'Questions with a single variant', where: where(({ data }) => data.variants.length < 2) },
    { title: 'Questions without a deep part', where: where((question) => !anchorsOf(question).has('deep')) },
    { title: 'Questions without terms', where: where(({ data }) => data.terms.length === 0) },
    { title: 'Questions without aliases', where: where(({ data }) => data.aliases.length === 0) },
  ];
}

/** The entries that were reviewed, with the day. */
function reviewed(content: Content): { entry: SourceEntry; day: string }[] {
  return allEntries(content).flatMap((entry) => ('reviewed' in entry.data ? [{ entry, day: entry.data.reviewed }] : []));
}

function oldest(content: Content): string[] {
  const byAge = reviewed(content).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : nameOf(a.entry) < nameOf(b.entry) ? -1 : 1));
  return byAge.slice(0, OLDEST_SHOWN).map(({ entry, day }) => `${day} ${nameOf(entry)}`);
}

function staleSources(content: Content): string[] {
  const newest = Date.parse(reviewed(content).reduce((latest, { day }) => (day > latest ? day : latest), ''));
  return allEntries(content).flatMap((entry) =>
    ('sources' in entry.data ? entry.data.sources : []).flatMap(({ title, checked }) => {
      const days = checked === undefined ? 0 : (newest - Date.parse(checked)) / 86_400_000;
      return days > STALE_DAYS ? [`${checked ?? ''} ${nameOf(entry)}: ${title}`] : [];
    }),
  );
}

function nameOf({ kind, id }: SourceEntry): string {
  return `${kind}:${id}`;
}
