import { samplesIn } from '../../lib/samples.ts';
import { inText, type Content } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** Every sample has what "npm run samples" needs to run it and to compare what it prints. */
export function samples({ entries }: Content): Problem[] {
  return [...entries.topic, ...entries.question].flatMap((entry) =>
    samplesIn(entry.body).problems.map(({ line, message, cure }) => ({ rule: 'samples', ...inText(entry, line), message, cure })),
  );
}
