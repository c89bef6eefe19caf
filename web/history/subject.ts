import type { RecordKind, RevisionRow } from './query.ts';

/** What a key is made of: whose page there is, and what is left of it. */
export interface Subject {
  readonly team?: string;
  readonly country?: string;
  readonly network?: string;
  /** What has no page of its own: a slug, a code, or a word. */
  readonly rest?: string;
}

type Place = keyof Subject;

/** What stands where in the keys of the kinds that lead to a page; all others are a key of their own. */
const PLACES: Partial<Readonly<Record<RecordKind, readonly Place[]>>> = {
  Country: ['country'],
  Membership: ['team', 'network'],
  Network: ['network'],
  OfficeAssignment: ['rest', 'country'],
  Participation: ['country', 'network'],
  ServiceOffer: ['team', 'rest'],
  Team: ['team'],
  TeamCoverage: ['team', 'country', 'rest'],
};

/** What a change is about, by the key of its record. */
export function subjectOf({ kind, key }: Pick<RevisionRow, 'kind' | 'key'>): Subject {
  const places = PLACES[kind];
  if (!places) return { rest: key };
  const parts = key.split(' ');
  return Object.fromEntries(
    places.flatMap((place, index) => {
      const part = parts[index];
      return part === undefined ? [] : [[place, part] as const];
    }),
  );
}

/** What is spoken of: by these the names are asked for. */
export interface Mentioned {
  readonly teams: readonly string[];
  readonly countries: readonly string[];
  readonly networks: readonly string[];
}

/** Fields that have the codes of countries, and those that have the slugs of teams. */
export const COUNTRY_FIELDS: readonly string[] = ['country', 'countries'];
export const TEAM_FIELDS: readonly string[] = ['team', 'from', 'to'];

/** All that changes speak of, each once. */
export function mentionedIn(rows: readonly RevisionRow[]): Mentioned {
  const subjects = rows.map(subjectOf);
  const valuesOf = (fields: readonly string[]) =>
    rows.flatMap(({ changes }) =>
      changes
        .filter(({ field }) => fields.includes(field))
        .flatMap(({ from, to }) => [from, to].flat()),
    );
  return {
    teams: texts([...subjects.map(({ team }) => team), ...valuesOf(TEAM_FIELDS)]),
    countries: texts([...subjects.map(({ country }) => country), ...valuesOf(COUNTRY_FIELDS)]),
    networks: texts(subjects.map(({ network }) => network)),
  };
}

const texts = (values: readonly unknown[]): readonly string[] =>
  [...new Set(values.filter((value) => typeof value === 'string'))].sort();
