import type { CollaborationRow } from '../../graph/entities/collaboration.ts';
import type { CollaborationKind as CollaborationKindWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf } from './connection.ts';
import { Fact, Lived } from './fact.ts';
import { Team } from './team.ts';

const CollaborationKind = builder.enumType('CollaborationKind', {
  description: 'How two teams work together.',
  values: {
    AGREEMENT: { description: 'A memorandum of understanding or another agreement.' },
    INFORMATION_SHARING: { description: 'They share information.' },
    JOINT_EXERCISE: { description: 'They exercise together.' },
    MENTORING: { description: 'One helps the other to build what it needs.' },
    SPONSORSHIP: { description: 'One stands for the other towards a network.' },
  } satisfies Record<CollaborationKindWord, object>,
});

const Collaboration = builder.objectRef<CollaborationRow>('Collaboration');
export const CollaborationConnection = connectionOf('Collaboration', Collaboration);

Collaboration.implement({
  description:
    'That two teams work together. Collaborations of one title are one agreement of several teams.',
  interfaces: [Fact, Lived],
  fields: (t) => ({
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
