import type { CollaborationKind as CollaborationKindWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const CollaborationKind = builder.enumType('CollaborationKind', {
  description: 'How two teams work together.',
  values: {
    AGREEMENT: { description: 'A memorandum of understanding or another agreement.' },
    INFORMATION_SHARING: { description: 'They share information.' },
    JOINT_EXERCISE: { description: 'They exercise together.' },
    MENTORING: { description: 'One helps the other to build what it needs.' },
    SPONSORSHIP: { description: 'One stands for the other towards a network.' },
  } satisfies Record<CollaborationKindWord, object>,
});
