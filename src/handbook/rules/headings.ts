import { headingsIn, type Heading } from '../../lib/headings.ts';
import { ID_PATTERN } from '../../lib/ids.ts';
import { sectionsOf, writtenAnchors } from '../anchors.ts';
import { inText, type Content, type SourceEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Fault } from '../target.ts';

/** Ids that the frame of every page uses, and those of its numbered sources. */
const FRAME = /^(main|menu|q|theme|title|s\d+)$/;

/** Headings make an outline without gaps, and each has a permanent id that nothing else on the page has. */
export function headings({ entries }: Content): Problem[] {
  return [
    ...[...entries.topic, ...entries.question].flatMap((entry) => [...outlineProblems(entry), ...idProblems(entry)]),
    ...[...entries.term, ...entries.claim].flatMap((entry) =>
      headingsIn(entry.body).map((heading) =>
        problem(entry, heading.line, {
          message: `${quoted(heading)}: a ${entry.kind} has no headings.`,
          cure: 'Begin the paragraph with bold words, or move the text to the topic that explains it.',
        }),
      ),
    ),
  ];
}

function outlineProblems(entry: SourceEntry): Problem[] {
  let above = 1;
  return headingsIn(entry.body).flatMap((heading) => {
    const fault = depthFault(heading, above) ?? (entry.kind === 'question' ? questionFault(heading) : undefined);
    above = heading.depth;
    return fault ? [problem(entry, heading.line, fault)] : [];
  });
}

function depthFault(heading: Heading, above: number): Fault | undefined {
  if (heading.depth === 1) return { message: `${quoted(heading)} is a first heading beside the title.`, cure: 'Begin it with "##".' };
  if (heading.depth <= above + 1) return undefined;
  return { message: `${quoted(heading)} skips a level.`, cure: `Begin it with "${'#'.repeat(above + 1)}".` };
}

function questionFault(heading: Heading): Fault | undefined {
  if (heading.depth !== 2 || heading.id === 'deep') return undefined;
  return {
    message: `${quoted(heading)} is not a section of a question.`,
    cure: 'A question has one second-level heading, "## Deep {#deep}"; make others "###" below it.',
  };
}

/** Missing and misshapen ids of headings, and ids that stand twice on the page. */
function idProblems(entry: SourceEntry): Problem[] {
  const seen = new Set<string>();
  const sections = sectionsOf(entry.kind);
  return [
    ...headingsIn(entry.body).flatMap((heading) => {
      if (heading.id === undefined) return [problem(entry, heading.line, missingId(heading))];
      return [];
    }),
    ...writtenAnchors(entry.body).flatMap(({ id, line }) => {
      const taken = seen.has(id) || sections.includes(id) || FRAME.test(id);
      seen.add(id);
      if (taken) return [problem(entry, line, { message: `The id "${id}" stands on this page already.`, cure: takenCure(id, sections) })];
      if (ID_PATTERN.test(id)) return [];
      return [problem(entry, line, { message: `"${id}" is not an id.`, cure: 'Use lower-case words joined by hyphens.' })];
    }),
  ];
}

function missingId(heading: Heading): Fault {
  return {
    message: `${quoted(heading)} has no id.`,
    cure: `End it with a short one that will stay for ever, for instance {#${idFrom(heading.text)}}.`,
  };
}

function takenCure(id: string, sections: readonly string[]): string {
  const own = sections.includes(id) || FRAME.test(id);
  return own ? 'The page makes a part with that id by itself: choose another.' : 'Give each heading, diagram and sample its own.';
}

/** The first three words of a heading that say something, as an id. */
function idFrom(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => word.length > 3);
  return (telling.length > 0 ? telling : words).slice(0, 2).join('-') || 'section';
}

function quoted(heading: Heading): string {
  return `"${heading.text}"`;
}

function problem(entry: SourceEntry, line: number, fault: Fault): Problem {
  return { rule: 'headings', ...inText(entry, line), ...fault };
}
