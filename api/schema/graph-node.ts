import type { GraphNodeRow } from '../../graph/explorer/node.ts';
import { builder } from '../builder.ts';
import { encodeGlobalId } from '../global-id.ts';
import { related } from '../select.ts';
import { Country } from './country.ts';
import { GraphNodeKind } from './graph-words.ts';
import { Network } from './network.ts';
import { Team } from './team.ts';

const GraphEntity = builder.unionType('GraphEntity', {
  description: 'What stands at a node of a graph.',
  types: [Team, Network, Country],
});

export const GraphNode = builder.objectRef<GraphNodeRow>('GraphNode').implement({
  description: 'A team, a network or a country in a graph.',
  fields: (t) => ({
    id: t.id({
      description: 'The global id of what stands here: `node` finds it, and `edges` name it.',
      resolve: ({ id: [type, key] }) => encodeGlobalId(type, key),
    }),
    kind: t.expose('kind', { type: GraphNodeKind, description: 'What it is.' }),
    key: t.exposeString('key', {
      description: 'Its slug or ISO 3166-1 alpha-2 code, as the scope of a graph takes it.',
    }),
    label: t.exposeString('label', {
      description: 'The name it is known by: its short name where it has one.',
    }),
    degree: t.exposeInt('degree', {
      description:
        'How many nodes it is linked to, shown here or not: what would be there if the graph grew ' +
        'around it. Only what matches the filter counts, on the day of `asOf`, as far as you may know.',
    }),
    distance: t.exposeInt('distance', {
      description: 'How many links lie between it and what the scope names; 0 in the whole graph.',
    }),
    entity: t.field({
      type: GraphEntity,
      description: 'What stands here, with all its fields.',
      resolve: related('entity'),
    }),
  }),
});
