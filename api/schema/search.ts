import {
  MAX_SEARCH_HITS,
  search,
  SEARCH_TYPES,
  type SearchHitRow,
  type SearchType as SearchWord,
} from '../../graph/queries/search.ts';
import { ask } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { Country } from './country.ts';
import { Network } from './network.ts';
import { Team } from './team.ts';

const SearchType = builder.enumType('SearchType', {
  description: 'What a search may find.',
  values: {
    COUNTRY: { description: 'Countries and economies.' },
    TEAM: { description: 'Teams.' },
    NETWORK: { description: 'Networks.' },
  } satisfies Record<SearchWord, object>,
});

const Found = builder.unionType('SearchResult', {
  description: 'What a search found.',
  types: [Country, Team, Network],
});

const SearchHit = builder.objectRef<SearchHitRow>('SearchHit').implement({
  description: 'Something that matches a search.',
  fields: (t) => ({
    found: t.field({ type: Found, description: 'What was found.', resolve: related('found') }),
    matched: t.exposeString('matched', {
      description: 'The name, alias, host or code that holds a word of the search.',
    }),
    score: t.exposeFloat('score', {
      description: 'How well it matches, compared with the other hits: higher is better.',
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description:
      'Countries, teams and networks by name, short name, alias, former name, host or code, best ' +
      'first. Case and accents do not matter, every word must be found, and it may be cut short.',
    args: {
      text: t.arg.string({ required: true, description: 'What to look for: 200 characters.' }),
      types: t.arg({ type: [SearchType], description: 'What to find; everything without.' }),
      first: t.arg.int({
        defaultValue: 10,
        description: `How many hits at the most: 1 to ${MAX_SEARCH_HITS}.`,
      }),
    },
    resolve: (_root, { types }, context, info) =>
      ask<SearchHitRow>((asked) => search(types ?? SEARCH_TYPES, asked), context, info),
  }),
);
