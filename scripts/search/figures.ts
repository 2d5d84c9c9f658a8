/** Where the first page that answers a query stood: 1 is first, undefined nowhere among the ten; `none` that nothing was shown. */
export interface Place {
  set: string;
  place: number | undefined;
  none: boolean;
}

/** How good a search was over some queries; shares between 0 and 1. */
export interface Figures {
  queries: number;
  /** Mean of 1 ÷ place over the first ten results. */
  mrr: number;
  first: number;
  firstThree: number;
  none: number;
}

/** The figures over some queries. */
export function figuresOf(places: readonly Place[]): Figures {
  const share = (count: number) => (places.length === 0 ? 0 : count / places.length);
  const within = (most: number) => places.filter(({ place }) => place !== undefined && place <= most).length;
  return {
    queries: places.length,
    mrr: share(places.reduce((sum, { place }) => sum + (place !== undefined && place <= 10 ? 1 / place : 0), 0)),
    first: share(within(1)),
    firstThree: share(within(3)),
    none: share(places.filter(({ none }) => none).length),
  };
}

/** The place of the first of `answers` among addresses in their order. */
export function placeOf(answers: readonly string[], addresses: readonly string[]): number | undefined {
  const place = addresses.findIndex((address) => answers.includes(address));
  return place === -1 ? undefined : place + 1;
}

/** The value below which this share of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
