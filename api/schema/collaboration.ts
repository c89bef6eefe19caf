import type { ConnectionRow } from '../../graph/connection.ts';
import type { collaborationOrders } from '../../graph/entities/collaboration-list.ts';
import type { CollaborationRow } from '../../graph/entities/collaboration.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { CollaborationFilter } from './collaboration-filter.ts';
import { CollaborationKind } from './collaboration-words.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Fact, Lived } from './fact.ts';
import { Labelled } from './labelled.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { Team } from './team.ts';
import { Versioned } from './versioned.ts';
import { tellWithheld } from './withheld.ts';

export const Collaboration = builder.objectRef<CollaborationRow>('Collaboration');
export const CollaborationConnection = connectionOf('Collaboration', Collaboration);
tellWithheld(CollaborationConnection, 'of all collaborations, and of those of a team');

const CollaborationOrder = orderOf('Collaboration', 'collaborations', {
  TITLE: 'The title.',
  KIND: 'How the teams work together.',
  SINCE: 'When it began.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof collaborationOrders, string>);

export const collaborationArgs = () =>
  listArgs({
    of: 'collaborations',
    filter: CollaborationFilter,
    orderBy: CollaborationOrder,
    standard: 'by title',
  });

Collaboration.implement({
  description:
    'That two teams work together. Collaborations of one title are one agreement of several teams.',
  interfaces: [Fact, Lived, Labelled, Versioned, Remembered],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its stable name, by which a change names it.' }),
    kind: t.expose('kind', { type: CollaborationKind, description: 'How they work together.' }),
    title: t.exposeString('title', { description: 'What it is, in English.' }),
    from: t.field({
      type: Team,
      description: 'One of the two; in mentoring and sponsorship the one that gives.',
      resolve: related('from'),
    }),
    to: t.field({
      type: Team,
      description: 'The other one; in mentoring and sponsorship the one that receives.',
      resolve: related('to'),
    }),
  }),
});

builder.queryField('collaborations', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: CollaborationConnection,
    description: 'What teams do together.',
    args: collaborationArgs(),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<CollaborationRow>>(
        (asked) => page('collaborations', asked),
        context,
        info,
      ),
  }),
);
