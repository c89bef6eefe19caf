import { find } from '../../graph/queries/find.ts';
import { derive } from '../../graph/later.ts';
import { calledBy } from '../access.ts';
import { askMaybe, type Write } from '../ask.ts';
import { builder } from '../builder.ts';
import { decodeGlobalId, encodeGlobalId } from '../global-id.ts';

export interface NodeRow {
  readonly id: string;
}

export const Node = builder.interfaceRef<NodeRow>('Node').implement({
  description: 'Something with an id of its own, which `node` finds again.',
  fields: (t) => ({
    id: t.id({
      description: 'The global id: opaque and stable. Source: Relay global object identification.',
      resolve: ({ id }, _args, _context, { parentType }) => encodeGlobalId(parentType.name, id),
    }),
  }),
});

builder.queryField('node', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: Node,
    nullable: true,
    description: 'The node with this id, or null where there is none.',
    args: {
      id: t.arg.id({ required: true, description: 'A global id, as some node’s `id` gave it.' }),
    },
    resolve: (_root, { id }, context, info) => {
      const { name } = decodeGlobalId(id);
      const write: Write = (asked) =>
        find(
          name,
          derive(asked.args['id'], (text) => decodeGlobalId(String(text)).key),
          asked,
        );
      return askMaybe<NodeRow>(write, context, info, { variant: name });
    },
  }),
);
