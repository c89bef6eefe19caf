import { type GapRule, recorded } from './rule.ts';

/** After how many years without a newer fact the record of a country counts as stale. */
export const STALE_AFTER_YEARS = 2;

/** A fact about who covers the country, or a claim, that is fresh. */
export const freshRecord: GapRule = {
  lacks: ({ record, date }) => {
    const isFresh = (fact: string) =>
      `coalesce(${fact}.asOf >= ${date} - duration({years: ${STALE_AFTER_YEARS}}), false)`;
    return (
      `NOT (any(t IN ${record}.teams WHERE ${isFresh('t.fact')}) ` +
      `OR any(k IN ${record}.claims WHERE ${isFresh('k.fact')}))`
    );
  },
  why: {
    STALE: {
      when: ({ record }) => `size(${record}.teams) + size(${record}.claims) > 0`,
      facts: [
        recorded('TeamCoverage', ({ record }) => `${record}.teams`),
        recorded('Claim', ({ record }) => `${record}.claims`),
      ],
    },
  },
};
