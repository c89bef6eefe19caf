import { useQuery } from 'urql';
import { GAP_FACTS, GAP_NETWORKS, GAPS, HELPERS } from './gaps-query.ts';
import { SECTORS, TEAMS, WORK } from './query.ts';

interface Asked {
  readonly iso2: string;
  readonly memberState: boolean;
  /** Undefined asks about today. */
  readonly asOf: string | undefined;
  /** The day itself. */
  readonly on: string;
}

/** Everything below the state, each answer apart, so that what is there first shows first. */
export function useCountry({ iso2, memberState, asOf, on }: Asked) {
  const onDay = { iso2, asOf: asOf ?? null };
  const filter = { iso2: { in: [iso2] }, memberState };
  return {
    teams: useQuery({ query: TEAMS, variables: { iso2, on } }),
    work: useQuery({ query: WORK, variables: { iso2 } }),
    gaps: useQuery({ query: GAPS, variables: onDay }),
    gapFacts: useQuery({ query: GAP_FACTS, variables: onDay }),
    gapNetworks: useQuery({ query: GAP_NETWORKS, variables: onDay }),
    helpers: useQuery({ query: HELPERS, variables: { filter, asOf: asOf ?? null } }),
    sectors: useQuery({ query: SECTORS, variables: onDay }),
  };
}

export type CountryAnswers = ReturnType<typeof useCountry>;
