import { connection, type ConnectionRow } from '../connection.ts';
import { coverageRecord } from '../coverage/record.ts';
import { contact, type ContactRow } from '../entities/contact.ts';
import { claim, type ClaimRow } from '../entities/claim.ts';
import { country, type CountryRow } from '../entities/country.ts';
import { membership, type MembershipRow } from '../entities/membership.ts';
import { practicesOfGap } from '../entities/practice-list.ts';
import { practice, type PracticeRow } from '../entities/practice.ts';
import { need, type NeedRow } from '../entities/need.ts';
import { sector, type SectorRow } from '../entities/sector.ts';
import { teamCoverage, type TeamCoverageRow } from '../entities/team-coverage.ts';
import { team, type TeamRow } from '../entities/team.ts';
import { project, returning } from '../project.ts';
import { anyOf, eachOf } from '../reader.ts';
import { eachNamed } from '../relation.ts';
import type { Expression, Place, Shape } from '../shape.ts';
import {
  GAP_KINDS,
  type GapCertainty,
  type GapCode,
  type GapKind,
  type GapSeverity,
} from '../words.ts';
import { eachGap } from './find.ts';
import { joinable, type JoinableNetworkRow } from './joinable.ts';
import { ofCountry } from './of-country.ts';
import type { FactShape, Subject, SubjectOnRecord } from './rule.ts';
import { GAP_RULES } from './rules.ts';
import { unservedSectors } from './sectors.ts';

/** A fact that the reason of a gap rests on. */
export type GapFactRow =
  | (TeamCoverageRow & { readonly __typename: 'TeamCoverage' })
  | (ClaimRow & { readonly __typename: 'Claim' })
  | (ContactRow & { readonly __typename: 'Contact' })
  | (TeamRow & { readonly __typename: 'Team' })
  | (MembershipRow & { readonly __typename: 'Membership' })
  | (NeedRow & { readonly __typename: 'Need' });

/** What a country lacks on a day, and why we say so. */
export interface GapRow {
  readonly kind: GapKind;
  readonly code: GapCode;
  readonly certainty: GapCertainty;
  readonly severity: GapSeverity;
  readonly asOf: string;
  /** What the sentence about it is made of. */
  readonly reason: readonly [kind: GapKind, code: GapCode, country: string];
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `facts@${string}`]: readonly GapFactRow[];
  readonly [key: `sectors@${string}`]: readonly SectorRow[];
  readonly [key: `networks@${string}`]: readonly JoinableNetworkRow[];
  readonly [key: `practices@${string}`]: ConnectionRow<PracticeRow>;
}

/** The shapes of facts; a thunk, for these shapes lead to each other in circles. */
const factShapes = (): Readonly<Record<FactShape, Shape>> => ({
  TeamCoverage: teamCoverage,
  Claim: claim,
  Contact: contact,
  Team: team,
  Membership: membership,
  Need: need,
});

/** A gap as `eachGap` binds it. */
export const gapShape = (day: unknown): Shape => ({
  name: 'Gap',
  fields: {
    kind: ({ from }) => `${from}.kind`,
    code: ({ from }) => `${from}.code`,
    certainty: ({ from }) => `${from}.certainty`,
    severity: ({ from }) => `${from}.severity`,
    asOf: ({ inquiry }) => inquiry.binding.param(day),
    country: ofCountry(day, ({ below, inquiry }, subject) =>
      project(country, below, subject.country, inquiry),
    ),
    reason: ({ from }) => `[${from}.kind, ${from}.code, ${from}.country.name]`,
    facts: ofCountry(day, (place, subject) => facts(place, subject, day)),
    sectors: ofCountry(day, sectors),
    networks: ofCountry(day, joinable),
    practices: connection(() => practice, practicesOfGap),
  },
});

/** The sectors that no team serves, where that is the gap. */
function sectors({ from, below, inquiry }: Place, subject: Subject): Expression {
  const one = inquiry.binding.name('s');
  const value = project(sector, below, one, inquiry);
  const unserved = `${unservedSectors(subject, one)} AND ${from}.kind = 'SECTOR_TEAM'`;
  return {
    cypher: `COLLECT { ${unserved} WITH ${one} ORDER BY ${one}.name, ${one}.code ${returning(value)} }`,
    read: eachOf(value.read),
    column: true,
  };
}

/** The facts that the reason of a gap rests on. */
function facts(place: Place, subject: Subject, day: unknown): Expression {
  const record = place.inquiry.binding.name('r');
  const lists = Object.entries(factShapes()).map(([name, shape]) => {
    const list = factsOf(name, place, { ...subject, record });
    return [name, eachNamed(shape, list, place)] as const;
  });
  return {
    cypher: lists.map(([, { cypher }]) => cypher).join(' + '),
    read: eachOf(anyOf(Object.fromEntries(lists.map(([name, { read }]) => [name, read])))),
    columns: [`${coverageRecord(subject.country, day, place.inquiry)} AS ${record}`],
    column: true,
  };
}

/** The facts of one shape that the reason of a gap rests on, as a Cypher list. */
function factsOf(shape: string, { from }: Place, subject: SubjectOnRecord): string {
  const reasons = GAP_KINDS.flatMap((kind) =>
    Object.entries(GAP_RULES[kind].why).flatMap(([code, { facts: found = [] }]) =>
      found.filter(({ of }) => of === shape).map(({ list }) => ({ of: `'${kind} ${code}'`, list })),
    ),
  );
  // Reasons that share their facts share the text: a statement has a limit.
  const cases = [...Map.groupBy(reasons, ({ list }) => list)].map(
    ([list, sharing]) =>
      `WHEN ${from}.kind + ' ' + ${from}.code IN [${sharing.map(({ of }) => of).join(', ')}] ` +
      `THEN ${list(subject)}`,
  );
  return `CASE ${cases.join(' ')} ELSE [] END`;
}

/** `Country.gaps(asOf)`: today's without a date. */
export function gapsOfCountry({ from, args, below, inquiry }: Place): Expression {
  const day = args['asOf'] ?? inquiry.today;
  const gap = inquiry.binding.name('g');
  const value = project(gapShape(day), below, gap, inquiry);
  return {
    cypher: `COLLECT { ${eachGap(gap, from, day, inquiry)} ${returning(value)} }`,
    read: eachOf(value.read),
    column: true,
  };
}
