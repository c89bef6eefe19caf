import { builder } from '../builder.ts';

export const StringIn = builder.inputType('StringIn', {
  description: 'A text that must be among those given, letter by letter.',
  fields: (t) => ({
    in: t.stringList({ required: true, description: 'The texts that match.' }),
  }),
});
