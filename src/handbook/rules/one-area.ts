import { AREAS_FILE } from '../file-names.ts';
import { inField, type Content } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** Every topic stands in exactly one area: the area decides where readers find it and what comes next. */
export function oneArea({ entries, ids }: Content): Problem[] {
  const areaOf = new Map<string, string>();
  const twice = entries.area.flatMap((area) =>
    area.data.topics.flatMap((topic, index): Problem[] => {
      const first = areaOf.get(topic);
      areaOf.set(topic, first ?? area.id);
      if (first === undefined) return [];
      return [
        {
          rule: 'one-area',
          ...inField(area, ['topics', index]),
          message: `topics: "${topic}" stands in area "${first}" already.`,
          cure: `Keep it in "${first}" or in "${area.id}", and remove it from the other.`,
        },
      ];
    }),
  );
  // An area that is broken may well list the topic.
  const complete = entries.area.length > 0 && entries.area.length === ids.area.size;
  const nowhere = complete ? entries.topic.filter(({ id }) => !areaOf.has(id)) : [];
  return [
    ...twice,
    ...nowhere.map(({ id, file }) => ({
      rule: 'one-area',
      file,
      line: 1,
      message: `The topic "${id}" stands in no area.`,
      cure: `Add it to the topics of one area in ${AREAS_FILE}, where a reader should meet it.`,
    })),
  ];
}
