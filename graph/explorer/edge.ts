import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import type { Field, Shape } from '../shape.ts';
import type { CollaborationKind, GraphEdgeKind, MembershipStatus } from '../words.ts';

/** A link between two nodes of a graph, which stand at `from` and `to` in its list of nodes. */
export interface GraphEdgeRow extends FactRow, LifeRow {
  /** Its kind, its ends, and what tells it from other links of that kind between them. */
  readonly id: readonly [kind: GraphEdgeKind, from: number, to: number, own: string | null];
  readonly kind: GraphEdgeKind;
  readonly from: number;
  readonly to: number;
  readonly tier: string | null;
  readonly status: MembershipStatus | null;
  readonly role: string | null;
  readonly collaboration: CollaborationKind | null;
  readonly title: string | null;
}

/** A field of the fact that says so. */
const ofFact =
  (field: Field): Field =>
  (place) =>
    field({ ...place, from: `${place.from}.fact` });

const ofFacts = (fields: Readonly<Record<string, Field>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, ofFact(field)]));

const onlyOf =
  (kind: GraphEdgeKind, property: string): Field =>
  ({ from }) =>
    `CASE type(${from}.link) WHEN '${kind}' THEN ${from}.link.${property} END`;

const ofLink =
  (property: string): Field =>
  ({ from }) =>
    `${from}.link.${property}`;

/** Over a map as `linksFound` makes them. */
export const graphEdge: Shape = {
  name: 'GraphEdge',
  fields: {
    ...ofFacts(factFields),
    ...ofFacts(lifeFields),
    id: ({ from }) =>
      `[type(${from}.link), ${from}.from, ${from}.to, coalesce(${from}.link.id, ` +
      `CASE type(${from}.link) WHEN 'COVERS' THEN ${from}.link.role END)]`,
    kind: ({ from }) => `type(${from}.link)`,
    from: ({ from }) => `${from}.from`,
    to: ({ from }) => `${from}.to`,
    tier: ofLink('tier'),
    status: ofLink('status'),
    role: ofLink('role'),
    collaboration: onlyOf('COLLABORATES_WITH', 'kind'),
    title: ofLink('title'),
  },
};
