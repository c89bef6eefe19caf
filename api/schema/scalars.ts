import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { partialDate as partialDateAt } from '../../graph/partial-date.ts';
import { builder } from '../builder.ts';

const isoDate = z.iso.date();
const partialDate = partialDateAt('first');
const dateTime = z.iso.datetime({ offset: true });

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
  parseValue: (value) => {
    if (typeof value === 'string' && partialDate.safeParse(value).success) return value;
    throw new GraphQLError(
      `${JSON.stringify(value)} is not a date. Write it as YYYY, YYYY-MM or YYYY-MM-DD, from 1900 on.`,
    );
  },
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, as ISO 8601 text: `2026-11-22T09:30:00Z`.',
  serialize: String,
  parseValue: (value) => {
    if (dateTime.safeParse(value).success) return String(value);
    throw new GraphQLError(
      `${JSON.stringify(value)} is not a moment. Write it as YYYY-MM-DDTHH:MM:SSZ, or with an offset.`,
    );
  },
});
