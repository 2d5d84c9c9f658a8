import { citations as citationsIn } from '../../lib/links.ts';
import { inField, inText, type Content } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggestion.ts';

/** Every `<Cite>` names one of the page's own sources, and no two sources of a page share an id. */
export function citations({ entries }: Content): Problem[] {
  return [...entries.topic, ...entries.question, ...entries.term, ...entries.claim].flatMap((entry): Problem[] => {
    const ids = entry.data.sources.map(({ id }) => id);
    const known = ids.filter((id) => id !== undefined);
    const twice = ids.flatMap((id, index) =>
      id === undefined || ids.indexOf(id) === index
        ? []
        : [
            {
              rule: 'citations',
              ...inField(entry, ['sources', index, 'id']),
              message: `sources: "${id}" names two sources of this page.`,
              cure: 'Give one of them another id, and look where the text cites it.',
            },
          ],
    );
    const unknown = citationsIn(entry.body).flatMap(({ id, line }) =>
      known.includes(id)
        ? []
        : [
            {
              rule: 'citations',
              ...inText(entry, line),
              message: `<Cite>: "${id}" is not a source of this page.`,
              cure: didYouMean(id, known, known.length > 0 ? `Its sources are ${known.join(', ')}.` : 'Give its sources ids.'),
            },
          ],
    );
    return [...twice, ...unknown];
  });
}
