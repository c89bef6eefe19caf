import { claim, type ClaimRow } from '../entities/claim.ts';
import { teamCoverage, type TeamCoverageRow } from '../entities/team-coverage.ts';
import { project, returning } from '../project.ts';
import { anyOf, eachOf, firstOf } from '../reader.ts';
import { eachNamed } from '../relation.ts';
import type { Expression, Place, Shape } from '../shape.ts';
import type { CoverageState } from '../words.ts';
import { coverageRecord, disagreement, restsOnUnverifiedOnly, undatedFacts } from './record.ts';

/** A fact that a coverage state rests on. */
export type CoverageReasonRow =
  | (TeamCoverageRow & { readonly __typename: 'TeamCoverage' })
  | (ClaimRow & { readonly __typename: 'Claim' });

/** The explained coverage state of a country at a date. */
export interface CoverageRow {
  readonly state: CoverageState;
  readonly asOf: string;
  readonly sourcesDisagree: boolean;
  readonly unverifiedOnly: boolean;
  readonly undatedFacts: number;
  readonly [key: `reasons@${string}`]: readonly CoverageReasonRow[];
}

/** `Country.coverage(asOf)`: today's without a date. */
export function coverage(place: Place): Expression {
  const { from, args, inquiry } = place;
  const day = args['asOf'] ?? inquiry.today;
  return coverageAt(coverageRecord(from, day, inquiry), day, place);
}

/** The coverage that a record of a day says, a Cypher expression. */
export function coverageAt(facts: string, day: unknown, place: Omit<Place, 'from'>): Expression {
  const { below, inquiry } = place;
  const record = inquiry.binding.name('c');
  const value = project(coverageShape(day), below, record, inquiry);
  return {
    cypher: `COLLECT { WITH ${facts} AS ${record} ${returning(value)} }`,
    read: firstOf(value.read),
    column: true,
  };
}

const coverageShape = (day: unknown): Shape => ({
  name: 'Coverage',
  fields: {
    state: ({ from }) => `${from}.state`,
    asOf: ({ inquiry }) => inquiry.binding.param(day),
    sourcesDisagree: ({ from }) => disagreement(from),
    unverifiedOnly: ({ from }) => restsOnUnverifiedOnly(from),
    undatedFacts: ({ from }) => undatedFacts(from),
    reasons: (place) => {
      const teams = eachNamed(teamCoverage, `[x IN ${place.from}.reasonTeams | x.fact]`, place);
      const claims = eachNamed(claim, `[x IN ${place.from}.reasonClaims | x.fact]`, place);
      return {
        cypher: `${teams.cypher} + ${claims.cypher}`,
        read: eachOf(anyOf({ TeamCoverage: teams.read, Claim: claims.read })),
        column: true,
      };
    },
  },
});
