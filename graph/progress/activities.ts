import { connection, type ConnectionRow } from '../connection.ts';
import { activitiesBy } from '../entities/activity-list.ts';
import { activity, type ActivityRow } from '../entities/activity.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Period } from '../period.ts';
import { project } from '../project.ts';
import { eachOf } from '../reader.ts';
import type { Expression, Field, Place, Shape } from '../shape.ts';
import type { ActivityKind } from '../words.ts';

export interface ProgressKindRow {
  readonly kind: ActivityKind;
  readonly activities: number;
  readonly countries: number;
}

/** What an organisation did; without one, what was done by nobody knows whom. */
export interface ProgressProviderRow {
  readonly slug: string | null;
  readonly name: string | null;
  readonly activities: number;
  readonly countries: number;
}

export interface ProgressActivitiesRow {
  readonly awarenessCampaigns: number;
  readonly [key: `held@${string}`]: ConnectionRow<ActivityRow>;
  readonly [key: `byKind@${string}`]: readonly ProgressKindRow[];
  readonly [key: `byProvider@${string}`]: readonly ProgressProviderRow[];
}

/**
 * Clauses that bind `supported`, the activities for the countries of `countries`; those that name no
 * country are for all of their region, or of the world: and `held`, those of them in the period.
 */
export function activitiesFor({ from, to }: Period, { binding }: Inquiry): string {
  const [first, last] = [from, to].map((day) => `date(${binding.param(day)})`);
  return (
    `CALL (countries) { CALL (countries) { ` +
    `UNWIND countries AS n MATCH (n)<-[:SUPPORTS]-(a:Activity) RETURN a UNION ` +
    `MATCH (a:Activity) ` +
    `WHERE NOT EXISTS { (a)-[:SUPPORTS]->(:Country) } AND (NOT EXISTS { (a)-[:IN_REGION]->(:Region) } ` +
    `OR EXISTS { (a)-[:IN_REGION]->(:Region)<-[:IN_REGION]-(n:Country) WHERE n IN countries }) RETURN a ` +
    `} RETURN collect(a) AS supported } ` +
    `WITH *, [a IN supported WHERE coalesce(a.since, a.until) <= ${last} AND CASE ` +
    `WHEN a.until IS NOT NULL THEN a.until > ${first} ` +
    `WHEN a.status = 'ONGOING' THEN true ELSE a.since > ${first} END] AS held `
  );
}

/** How many activities nobody dates, among those of `supported`. */
export const undatedActivities = `size([a IN supported WHERE a.since IS NULL AND a.until IS NULL])`;

/** How many of the countries counted the activities of the list `of` support. */
const countriesOf = `COUNT {
  UNWIND of AS one MATCH (one)-[:SUPPORTS]->(n:Country)
  WHERE n IN countries RETURN DISTINCT n }`;

const heldActivities = activitiesBy((_row, held) => held, true);

/** The activities of a period, counted. */
export const activitiesOf: Field = ({ below, inquiry }) =>
  project(activitiesShape, below, 'held', inquiry);

const activitiesShape: Shape = {
  name: 'ProgressActivities',
  fields: {
    held: connection(() => activity, heldActivities),
    awarenessCampaigns: ({ from }) => `size([a IN ${from} WHERE a.kind = 'AWARENESS_CAMPAIGN'])`,
    byKind: (place) =>
      grouped(place, {
        name: 'ProgressActivityKind',
        clauses: `WITH a.kind AS kind, collect(a) AS of`,
        fields: { kind: () => 'kind' },
        orderBy: 'kind',
      }),
    byProvider: (place) =>
      grouped(place, {
        name: 'ProgressProvider',
        clauses: `OPTIONAL MATCH (a)-[:RUN_BY]->(o:Organization) WITH o, collect(a) AS of`,
        fields: { slug: () => 'o.id', name: () => 'o.name' },
        orderBy: 'size(of) DESC, o.name',
      }),
  },
};

interface Groups extends Shape {
  /** Clauses that put each activity `a` into its groups, and bind those of a group to `of`. */
  readonly clauses: string;
  readonly orderBy: string;
}

function grouped(
  { from, below, inquiry }: Place,
  { name, clauses, fields, orderBy }: Groups,
): Expression {
  const counts = { activities: () => 'size(of)', countries: () => countriesOf };
  const value = project({ name, fields: { ...fields, ...counts } }, below, 'of', inquiry);
  return {
    cypher:
      `COLLECT { UNWIND ${from} AS a ${clauses} WITH * ORDER BY ${orderBy} ` +
      `RETURN ${value.cypher} }`,
    read: eachOf(value.read),
    column: true,
  };
}
