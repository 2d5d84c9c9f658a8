const DAY = 24 * 60 * 60 * 1000;
/** No pack was made before the handbook was begun; two bytes of days last until 2205. */
const FIRST = Date.UTC(2026, 0, 1);
const LAST = 0xffff;

/** The number of days from 1 January 2026 to a date written as 2026-11-24; 0 where it is none, or earlier. */
export function dayOf(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? 0 : Math.min(Math.max(Math.round((time - FIRST) / DAY), 0), LAST);
}

/** The date that is so many days after 1 January 2026. */
export function dateOf(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}
