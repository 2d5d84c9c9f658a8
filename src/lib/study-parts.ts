/** Questions with their spoken answers that one page holds and still comes in one round trip: each takes about 165 bytes (brotli). */
const MOST_QUESTIONS = 45;

/**
 * The topics of an area in as few parts as its questions need, about equally long and in the same order; a topic stays whole, and one without
 * questions is left out. No questions, no parts.
 */
export function studyParts<Topic extends { questions: readonly unknown[] }>(topics: readonly Topic[], most = MOST_QUESTIONS): Topic[][] {
  const asking = topics.filter(({ questions }) => questions.length > 0);
  const total = asking.reduce((sum, { questions }) => sum + questions.length, 0);
  const share = total / Math.ceil(total / most);
  const parts: Topic[][] = [];
  let before = 0;
  for (const topic of asking) {
    // A topic belongs where its middle is.
    const place = Math.floor((before + topic.questions.length / 2) / share);
    (parts[place] ??= []).push(topic);
    before += topic.questions.length;
  }
  return parts.filter(Boolean);
}
