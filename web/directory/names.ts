import { useQuery } from 'urql';
import { COUNTS } from './query.ts';
import type { Facet } from './words.ts';

/** The names of codes and slugs as the whole directory knows them, also where no team has one now. */
export function useNames(): (facet: Facet, value: string) => string | null {
  const [{ data }] = useQuery({ query: COUNTS, variables: { filter: {}, search: null } });
  return (facet, value) => {
    if (facet === 'freshness') return null;
    return data?.teams.facets[facet].find((one) => one.value === value)?.label ?? null;
  };
}
