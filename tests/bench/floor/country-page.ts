import { card, type CardRow } from './card.ts';

type Texts = readonly (string | null)[];

/** A country with all that its page shows. */
export type CountryPageRow = readonly [
  name: string,
  iso2: string,
  memberState: boolean,
  regions: readonly Texts[],
  developmentGroups: Texts,
  coverage: object,
  teams: readonly CardRow[],
  claims: readonly Texts[],
  activities: readonly Texts[],
  participations: readonly Texts[],
];

export function countryPage([name, iso2, memberState, [region = []], ...lists]: CountryPageRow) {
  const [developmentGroups, coverage, teams, claims, activities, participations] = lists;
  return {
    name,
    iso2,
    memberState,
    region: { code: region[0], name: region[1] },
    developmentGroups,
    coverage,
    teams: { nodes: teams.map(card) },
    claims: {
      nodes: claims.map(([statement, source, evidence, asOf]) => ({
        statement,
        source,
        evidence,
        asOf,
      })),
    },
    activities: {
      nodes: activities.map(([title, kind, status, since, source]) => ({
        title,
        kind,
        status,
        since,
        source,
      })),
    },
    participations: {
      nodes: participations.map(([role, slug, shortName]) => ({
        role,
        network: { slug, shortName },
      })),
    },
  };
}
