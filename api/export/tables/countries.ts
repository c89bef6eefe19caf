import { z } from 'zod';
import { fact, factText, maybe, type Table, tableOf, text, texts } from '../table.ts';

/** The coverage of each country, and what says so. */
export const countries: Table = tableOf({
  field: 'countries',
  parameters: {
    ...{ filter: 'CountryFilter', search: 'String', orderBy: '[CountryOrder!]', asOf: 'Date' },
  },
  selection: `iso2 iso3 name memberState region { code } developmentGroups(asOf: $asOf)
    coverage(asOf: $asOf) {
      state asOf sourcesDisagree unverifiedOnly undatedFacts
      reasons {
        __typename ... on Fact { source evidence asOf }
        ... on TeamCoverage { team { slug } } ... on Claim { statement }
      }
    }`,
  node: z.object({
    ...{ iso2: text, iso3: text, name: text, memberState: z.boolean(), developmentGroups: texts },
    region: z.object({ code: text }).nullable(),
    coverage: z.object({
      ...{ state: text, asOf: maybe, undatedFacts: z.number() },
      ...{ sourcesDisagree: z.boolean(), unverifiedOnly: z.boolean() },
      reasons: z.array(
        fact.extend({ team: z.object({ slug: text }).optional(), statement: text.optional() }),
      ),
    }),
  }),
  columns: {
    iso2: (country) => country.iso2,
    iso3: (country) => country.iso3,
    name: (country) => country.name,
    memberState: (country) => country.memberState,
    region: (country) => country.region?.code ?? null,
    developmentGroups: (country) => country.developmentGroups,
    date: ({ coverage }) => coverage.asOf,
    state: ({ coverage }) => coverage.state,
    sourcesDisagree: ({ coverage }) => coverage.sourcesDisagree,
    unverifiedOnly: ({ coverage }) => coverage.unverifiedOnly,
    undatedFacts: ({ coverage }) => coverage.undatedFacts,
    reasons: ({ coverage }) =>
      coverage.reasons.map(
        ({ team, statement, ...says }) => `${team?.slug ?? statement ?? ''}: ${factText(says)}`,
      ),
  },
});
