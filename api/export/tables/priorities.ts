import { z } from 'zod';
import { type Table, tableOf, text } from '../table.ts';

const factor = z.object({ code: text, points: z.number(), certainty: text });

/** The ranking for support, with the points of every factor. */
export const priorities: Table = tableOf({
  field: 'priorities',
  parameters: { filter: 'CountryFilter', weights: 'PriorityWeights', asOf: 'Date' },
  selection: `rank points pointsNotOnRecord asOf country { iso2 name region { code } }
    factors { code points certainty }`,
  node: z.object({
    ...{ rank: z.number(), points: z.number(), pointsNotOnRecord: z.number(), asOf: text },
    country: z.object({
      ...{ iso2: text, name: text, region: z.object({ code: text }).nullable() },
    }),
    factors: z.array(factor),
  }),
  columns: {
    rank: (priority) => priority.rank,
    country: ({ country }) => country.iso2,
    countryName: ({ country }) => country.name,
    region: ({ country }) => country.region?.code ?? null,
    points: (priority) => priority.points,
    pointsNotOnRecord: (priority) => priority.pointsNotOnRecord,
    factors: ({ factors }) =>
      factors.map(({ code, points, certainty }) => `${code} ${points} (${certainty})`),
    date: (priority) => priority.asOf,
  },
});
