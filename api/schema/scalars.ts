import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { builder } from '../builder.ts';

const isoDate = z.iso.date();

builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar, as ISO 8601 text: `2026-11-22`.',
  serialize: String,
  parseValue: (value) => {
    const parsed = isoDate.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new GraphQLError(`${JSON.stringify(value)} is not a day. Write it as YYYY-MM-DD.`);
  },
});

builder.scalarType('PartialDate', {
  description:
    'A date as precise as its source gave it, as ISO 8601 text: `2008`, `2008-06` or `2008-06-21`.',
  serialize: String,
  parseValue: () => {
    throw new GraphQLError('A PartialDate is given, never taken: ask with a Date.');
  },
});
