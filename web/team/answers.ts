import type { ResultOf } from 'gql.tada';
import type { TeamName } from '../fragments/names.ts';
import type { TEAM } from './query.ts';

export type TeamDetail = NonNullable<ResultOf<typeof TEAM>['team']>;
export type Contact = TeamDetail['contacts']['nodes'][number];
export type Membership = TeamDetail['memberships']['nodes'][number];
export type Covered = TeamDetail['covers']['nodes'][number];
export type Collaboration = TeamDetail['collaborations']['nodes'][number];
export type Capability = TeamDetail['capability'];
export type Activity = NonNullable<TeamDetail['country']>['activities']['nodes'][number];

/** When a fact began and ended, as far as anybody says. */
export interface Span {
  readonly since: string | null;
  readonly until?: string | null;
}

/** The team at the other end of a collaboration. */
export const partnerOf = ({ from, to }: Collaboration, slug: string) =>
  from.slug === slug ? to : from;

/** What a team is called in short. */
export const shortly = ({ shortName, name }: Pick<TeamName, 'shortName' | 'name'>): string =>
  shortName ?? name;
