import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../../graph/errors.ts';
import { WRITTEN_KEY } from '../../graph/later.ts';
import {
  type ChangeEvent,
  changesBetween,
  EVENTS_AT_A_TIME,
  positionOf,
} from '../../graph/queries/revisions.ts';
import { calledBy } from '../access.ts';
import { statementOf } from '../ask.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Revision, RevisionFilter } from './revision.ts';

builder.subscriptionField('changed', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: Revision,
    description:
      'Each change as it is made, in their order, as far as the viewer may see them. Whoever comes back with the `id` of ' +
      'the last one that he has seen misses none and gets none twice.',
    args: {
      after: t.arg.id({
        description:
          'The `id` of a revision: what was changed since comes first. Without it only what is changed from now on. The ' +
          'header `Last-Event-ID` takes its place.',
      }),
      filter: t.arg({ type: RevisionFilter, description: 'Only revisions that match.' }),
    },
    subscribe: (_root, { after }, context, info) => changesAfter(after ?? undefined, context, info),
    resolve: ({ row }) => row,
  }),
);

async function* changesAfter(
  after: string | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): AsyncGenerator<ChangeEvent> {
  const { feed, signal } = context;
  let from = await startOf(context.stream?.lastEventId ?? after, context);
  for (;;) {
    const to = await feed.moved(from, signal);
    // Positions go back only where another graph has taken the place of this one.
    if (to === undefined || to < from) return;
    while (from < to) {
      const particulars = { key: { from, to } };
      const statement = statementOf(
        (asked) => changesBetween(WRITTEN_KEY, asked),
        context,
        info,
        particulars,
      );
      const events = await feed.read(statement, signal);
      for (const event of events) {
        yield event;
        from = event.position;
      }
      if (events.length < EVENTS_AT_A_TIME) from = to;
    }
  }
}

async function startOf(after: string | undefined, { feed, graph }: Context): Promise<number> {
  if (after === undefined) return feed.now();
  const [position] = await graph.read<number>(positionOf(after));
  if (position !== undefined) return position;
  throw badInput(
    'after: there is no such revision. Start again without it, and ask `changes` for what was before.',
  );
}
