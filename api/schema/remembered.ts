import type { RememberedRow } from '../../graph/revisions/remembered.ts';
import { builder } from '../builder.ts';
import { recordId } from '../record-id.ts';
import { related } from '../select.ts';
import { revisionArgs, RevisionConnection } from './revision.ts';

export const Remembered = builder.interfaceRef<RememberedRow>('Remembered').implement({
  description: 'Something whose changes are kept.',
  fields: (t) => ({
    recordId: t.id({
      description:
        'By which revisions, and `stateAt`, know it: opaque and stable, and its `id` where it has one.',
      resolve: ({ recordId: name }) => recordId(name),
    }),
    history: t.field({
      type: RevisionConnection,
      description: 'What became of it.',
      args: revisionArgs('the newest comes first'),
      resolve: related('history'),
    }),
  }),
});
