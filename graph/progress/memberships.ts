import { connection, type ConnectionRow } from '../connection.ts';
import { membership, type MembershipRow } from '../entities/membership.ts';
import type { Inquiry } from '../inquiry.ts';
import type { List } from '../list.ts';
import { ascending, type Sorting, text } from '../order.ts';
import type { Period } from '../period.ts';
import { project } from '../project.ts';
import type { Field, Shape } from '../shape.ts';
import { mayBeSeen } from '../visibility.ts';

export interface ProgressMembershipsRow {
  readonly [key: `gained@${string}`]: ConnectionRow<MembershipRow>;
  readonly [key: `lost@${string}`]: ConnectionRow<MembershipRow>;
}

/** Whether a membership counts in a report: one that somebody only hopes for does not. */
const counts = (inquiry: Inquiry) => `${mayBeSeen('m', inquiry)} AND m.status <> 'CANDIDATE'`;

/** The memberships of teams based in the countries of `countries`, a Cypher list. */
export const membershipsWhere = (condition: string, inquiry: Inquiry): string =>
  `COLLECT { UNWIND countries AS n ` +
  `MATCH (n)<-[:BASED_IN]-(:Team)-[m:MEMBER_OF]->(:Network) ` +
  `WHERE ${counts(inquiry)} AND ${condition} RETURN DISTINCT m }`;

/**
 * As `membershipsWhere`, for a condition on a date that the index knows: few of all memberships begin
 * or end in a period, so these are looked for first, and then whether they are of these countries.
 */
const datedMemberships = (condition: string, inquiry: Inquiry): string =>
  `COLLECT { MATCH (t:Team)-[m:MEMBER_OF]->(:Network) WHERE ${condition} AND ${counts(inquiry)} ` +
  `AND EXISTS { (t)-[:BASED_IN]->(n) WHERE n IN countries } RETURN m }`;

const nameAt = (end: 'startNode' | 'endNode', name: string): Sorting => ({
  ...text(name),
  value: ({ item }) => `${end}(${item}).${name}`,
});

const membershipsIn = (found: string): List => ({
  match: () => found,
  unwinds: true,
  ordering: {
    by: { TEAM: nameAt('startNode', 'name') },
    standard: [ascending('TEAM')],
    key: [nameAt('startNode', 'id'), nameAt('endNode', 'id')],
  },
});

/** The memberships that began, and those that ended, on a date that is known. */
export const membershipsOf =
  ({ from, to }: Period): Field =>
  ({ below, inquiry }) => {
    const [first, last] = [from, to].map((day) => `date(${inquiry.binding.param(day)})`);
    const which = (condition: string) =>
      connection(() => membership, membershipsIn(datedMemberships(condition, inquiry)));
    const shape: Shape = {
      name: 'ProgressMemberships',
      fields: {
        gained: which(`m.since > ${first} AND m.since <= ${last}`),
        lost: which(`m.until >= ${first} AND m.until < ${last}`),
      },
    };
    return project(shape, below, 'countries', inquiry);
  };
