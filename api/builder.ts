import SchemaBuilder from '@pothos/core';
import type { Context } from './context.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    RecordedValue: { Input: never; Output: unknown };
  };
}>({ defaultFieldNullability: false });

builder.queryType({
  description: 'Everything that can be asked. Each field is answered by one statement.',
});

builder.subscriptionType({
  description:
    'Everything that one can be told of as it happens: over server-sent events, by GET or POST to the same address with ' +
    '`Accept: text/event-stream`. docs/api.md says how.',
});

builder.mutationType({
  description:
    'Everything that can be changed. A mutation takes one `input` and is one transaction: all of it is ' +
    'kept, or nothing. Its payload has what was written, or else the `errors` that say why it was not. ' +
    'Changes are for those who have signed in: UNAUTHENTICATED without, FORBIDDEN in another role; everybody may ' +
    'report a mistake. A team ' +
    'writes of itself, an officer of every team; what is not theirs to write is `NotAllowed`.',
});
