import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NAMES, type Names, type RevisionRow } from './query.ts';
import { COUNTRY_FIELDS, type Mentioned, mentionedIn } from './subject.ts';

/** How a thing is called, by its slug or code; that itself where its name is not known. */
export interface NamesOf {
  readonly team: (slug: string) => string;
  readonly country: (iso2: string) => string;
  readonly network: (slug: string) => string;
}

/** The names in an answer of the API. */
export function namesIn(names: Names | undefined): NamesOf {
  const teams = new Map(names?.teams.nodes.map(({ slug, ...team }) => [slug, team]));
  const countries = new Map(names?.countries.nodes.map(({ iso2, name }) => [iso2, name]));
  const networks = new Map(names?.networks.nodes.map(({ slug, shortName }) => [slug, shortName]));
  return {
    team: (slug) => teams.get(slug)?.shortName ?? teams.get(slug)?.name ?? slug,
    country: (iso2) => countries.get(iso2) ?? iso2,
    network: (slug) => networks.get(slug) ?? slug,
  };
}

/** The names of all that changes speak of. */
export const useNames = (rows: readonly RevisionRow[]): NamesOf =>
  useNamesOf(useMemo(() => mentionedIn(rows), [rows]));

interface FieldValue {
  readonly field: string;
  readonly value: unknown;
}

/** The names of the countries in what a record said. */
export const useCountryNames = (fields: readonly FieldValue[]): NamesOf =>
  useNamesOf(
    useMemo(() => {
      const countries = fields
        .filter(({ field }) => COUNTRY_FIELDS.includes(field))
        .flatMap(({ value }) => [value].flat().filter((one) => typeof one === 'string'));
      return { teams: [], countries, networks: [] };
    }, [fields]),
  );

function useNamesOf({ teams, countries, networks }: Mentioned): NamesOf {
  const [{ data }] = useQuery({
    query: NAMES,
    variables: { teams: [...teams], countries: [...countries], networks: [...networks] },
    pause: teams.length + countries.length + networks.length === 0,
  });
  return useMemo(() => namesIn(data), [data]);
}
