import type {
  ClaimStatement,
  Constituency,
  CoverageRole,
  Evidence,
  MembershipStatus,
  NeedState,
  NetworkKind,
  TeamStatus,
} from '../../graph/words.ts';

/**
 * Countries and what is on record of them, in plain records with dates as a source gave them: what
 * the references of gaps and priorities judge.
 */
export interface PlainCountry {
  readonly iso2: string;
  readonly name: string;
  readonly region: string;
  readonly memberState: boolean;
  readonly ldc: boolean;
  readonly ldcGraduation?: string | undefined;
  readonly lldc: boolean;
  readonly sids: boolean;
  readonly inTransition: boolean;
  readonly developed: boolean;
  readonly based: readonly PlainTeam[];
  readonly covered: readonly PlainCoverage[];
  readonly claims: readonly PlainClaim[];
  readonly participations: readonly (Life & { readonly kind: NetworkKind })[];
  readonly needs: readonly PlainNeed[];
  readonly activities: readonly (Life & { readonly kind: string })[];
}

export interface Life {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly asOf: string;
}

export interface PlainTeam extends Life {
  readonly id: string;
  readonly status: TeamStatus;
  readonly constituencies: readonly Constituency[];
  readonly sectors: readonly string[];
  readonly memberships: readonly PlainMembership[];
  readonly contacts: readonly PlainContact[];
}

export interface PlainContact {
  readonly evidence: Evidence;
  readonly asOf?: string | undefined;
}

/** The steps of a need, the first one when it was raised; days, never months or years. */
export type PlainNeed = readonly { readonly state: NeedState; readonly on: string }[];

export interface PlainMembership extends Life {
  readonly network: string;
  readonly kind: NetworkKind;
  readonly status: MembershipStatus;
}

export interface PlainCoverage extends Life {
  readonly team: PlainTeam;
  readonly role: CoverageRole;
  readonly evidence: Evidence;
  readonly pointOfContact?: boolean | undefined;
  readonly governmentToGovernment?: boolean | undefined;
}

export interface PlainClaim {
  readonly id: string;
  readonly statement: ClaimStatement;
  readonly asOf: string;
  readonly evidence: Evidence;
}

/** The first day that a date may mean which is known in part. */
export const firstDay = (partial: string): string => `${partial}-01-01`.slice(0, 10);

/** The last one. */
export function lastDay(partial: string): string {
  if (partial.length === 10) return partial;
  const [year = 0, month = 12] = partial.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export const hadBegun = ({ since, asOf }: Life, day: string): boolean =>
  firstDay(since ?? asOf) <= day;

const hadNotEnded = ({ until }: Life, day: string) => until === undefined || lastDay(until) >= day;

export const held = (fact: Life, day: string): boolean =>
  hadBegun(fact, day) && hadNotEnded(fact, day);

/** A team that is closed, and of which it is known when, operated until then. */
export const operated = (team: PlainTeam, day: string): boolean =>
  held(team, day) &&
  (team.status === 'ACTIVE' || (team.status === 'CLOSED' && team.until !== undefined));

/** As the coverage reference wants it: the life of the coverage, else that of the team. */
export const lifeOf = ({ team, since, until, asOf }: PlainCoverage): Life => ({
  since: since ?? team.since,
  until: until ?? team.until,
  asOf,
});
