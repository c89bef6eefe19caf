import { MAX_DEPTH, MAX_STARTS } from '../../graph/explorer/caps.ts';
import { builder } from '../builder.ts';

const GraphNodeKey = builder.inputType('GraphNodeKey', {
  description: 'A node by its key. Exactly one of these is given.',
  isOneOf: true,
  fields: (t) => ({
    team: t.string({ description: 'A team by its slug: `in-certin`.' }),
    network: t.string({ description: 'A network by its slug: `first`.' }),
    country: t.string({ description: 'A country by its ISO 3166-1 alpha-2 code: `RW`.' }),
  }),
});

const GraphNeighbourhood = builder.inputType('GraphNeighbourhood', {
  description: 'Some nodes, and all that can be reached from them in so many links.',
  fields: (t) => ({
    of: t.field({
      type: [GraphNodeKey],
      required: true,
      description: `The nodes it starts from: 1 to ${MAX_STARTS} of them.`,
    }),
    depth: t.int({
      required: true,
      defaultValue: 1,
      description:
        `How many links it reaches: 0 to ${MAX_DEPTH}. 0 leaves the nodes it starts from, with the links ` +
        'between them.',
    }),
  }),
});

export const GraphScope = builder.inputType('GraphScope', {
  description:
    'Which part of the graph is wanted. Exactly one of these is given. What it names is there whatever ' +
    'the filter says; where there is no such thing, the graph is empty.',
  isOneOf: true,
  fields: (t) => ({
    team: t.string({ description: 'A team, by its slug, and all that it is linked to.' }),
    network: t.string({ description: 'A network, by its slug, and all that it is linked to.' }),
    country: t.string({
      description:
        'A country, by its ISO 3166-1 alpha-2 code, and all that it is linked to; and what its teams ' +
        '(those that are based in it or cover it) are linked to.',
    }),
    neighbourhood: t.field({
      type: GraphNeighbourhood,
      description: 'Some nodes and what is around them: for growing a picture node by node.',
    }),
    whole: t.boolean({
      description: 'True: every team, and the networks and countries that have a link.',
    }),
  }),
});
