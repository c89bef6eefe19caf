import type { WriteFailure } from '../../graph/writing/failure.ts';
import { builder } from '../builder.ts';

type Failure<Kind extends WriteFailure['kind']> = Extract<WriteFailure, { kind: Kind }>;

/** Why a change was not made. */
export const WriteError = builder.interfaceRef<WriteFailure>('WriteError').implement({
  description:
    'Why a change was not made. Its type tells a program what to do about it, its message a reader.',
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    message: t.exposeString('message', {
      description: 'What is wrong and what to do, in English.',
    }),
    path: t.exposeStringList('path', {
      description:
        'Where in the `input` it is, from the outside in: `["until"]`. Empty where it is about all of it.',
    }),
  }),
});

const errorType = <Kind extends WriteFailure['kind']>(kind: Kind, description: string) =>
  builder.objectRef<Failure<Kind>>(kind).implement({ description, interfaces: [WriteError] });

errorType(
  'InvalidInput',
  'A value that cannot be: the message says what was expected. Put it right.',
);
errorType(
  'NotAllowed',
  'It is another team’s, or another office’s, to write: the message says whose.',
);
errorType('NotFound', 'The input names something that is not there.');
errorType(
  'Conflict',
  'What is on record does not allow it: there is one already, or it may not come next.',
);

builder.objectType(builder.objectRef<Failure<'StaleVersion'>>('StaleVersion'), {
  description:
    'Somebody has changed it since it was read. Read it again, decide again, and give its new version.',
  interfaces: [WriteError],
  fields: (t) => ({
    current: t.exposeInt('current', { description: 'The version that it is at now.' }),
  }),
});
