/** Whether an event comes from where somebody types: single keys mean letters there. */
export function isInField({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
