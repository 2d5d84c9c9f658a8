/** The time that the items of a pack take together, in minutes. */
export function minutesOf(items: readonly { minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
