import { inField, type Content } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** Every question stands in exactly one topic: that topic decides where readers find it and what comes next. */
export function oneTopic({ entries, ids }: Content): Problem[] {
  const topicOf = new Map<string, string>();
  const twice = entries.topic.flatMap((topic) =>
    topic.data.questions.flatMap((question, index): Problem[] => {
      const first = topicOf.get(question);
      topicOf.set(question, first ?? topic.id);
      if (first === undefined || first === topic.id) return [];
      return [
        {
          rule: 'one-topic',
          ...inField(topic, ['questions', index]),
          message: `questions: "${question}" stands in topic "${first}" already.`,
          cure: `Keep it in "${first}" or in "${topic.id}", and link to it from the text of the other.`,
        },
      ];
    }),
  );
  // A topic that is broken may well list the question.
  const complete = entries.topic.length === ids.topic.size;
  const nowhere = complete ? entries.question.filter(({ id }) => !topicOf.has(id)) : [];
  return [
    ...twice,
    ...nowhere.map(({ id, file }) => ({
      rule: 'one-topic',
      file,
      line: 1,
      message: `The question "${id}" stands in no topic.`,
      cure: 'Add it to the questions of one topic, where it should be read.',
    })),
  ];
}
