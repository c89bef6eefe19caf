import { z } from 'zod';
import { fact, factText, type Table, tableOf, text } from '../table.ts';

/** What countries lack. */
export const gaps: Table = tableOf({
  field: 'gaps',
  parameters: { filter: 'GapFilter', orderBy: '[GapOrder!]', asOf: 'Date' },
  selection: `kind code severity certainty reason asOf country { iso2 name region { code } }
    facts { ... on Fact { source evidence asOf } }`,
  node: z.object({
    ...{ kind: text, code: text, severity: text, certainty: text, reason: text, asOf: text },
    country: z.object({
      ...{ iso2: text, name: text, region: z.object({ code: text }).nullable() },
    }),
    // A need is no fact: nobody says it but the country itself.
    facts: z.array(fact.partial()),
  }),
  columns: {
    country: ({ country }) => country.iso2,
    countryName: ({ country }) => country.name,
    region: ({ country }) => country.region?.code ?? null,
    kind: (gap) => gap.kind,
    code: (gap) => gap.code,
    severity: (gap) => gap.severity,
    certainty: (gap) => gap.certainty,
    reason: (gap) => gap.reason,
    facts: (gap) => gap.facts.flatMap((one) => fact.safeParse(one).data ?? []).map(factText),
    date: (gap) => gap.asOf,
  },
});
