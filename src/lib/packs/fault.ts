import { LIMITS } from './pack.ts';

/** What can be wrong with a link. */
export type LinkFault = 'nothing' | 'foreign' | 'newer' | 'cut' | 'changed' | 'long';

/** What a reader is told, and can do. With the last three, what could be read of the pack is shown below it. */
export const FAULT_SENTENCES: Record<LinkFault, string> = {
  nothing: 'This address holds no pack: a link to a pack goes on after the “#”. Open the whole link, or choose a pack below.',
  foreign: 'What stands after the “#” is not a pack of this handbook. Ask the sender for the link again, or choose a pack below.',
  newer: 'This link was made by a newer version of the handbook. Reload the page; if it stays so, open the link where it was made.',
  cut: 'The end of this link was cut off on its way, so a part of the pack is missing. Ask the sender for the link again.',
  changed: 'This link was changed on its way, so some of it may be wrong or missing. Ask the sender for the link again.',
  long: `This link holds more than a pack can have. Its first ${LIMITS.entries} items are shown.`,
};
