import {
  search,
  SEARCH_TYPES,
  type SearchHitRow,
  type SearchType as SearchWord,
} from '../../graph/queries/search.ts';
import type { ConnectionRow } from '../../graph/connection.ts';
import { MAX_HITS } from '../../graph/search/hits.ts';
import type { NameKind as NameKindWord } from '../../graph/search/names.ts';
import type { Match } from '../../graph/search/score.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
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

const NameKind = builder.enumType('NameKind', {
  description: 'What a name is to the thing that it names.',
  values: {
    NAME: { description: 'Its name.' },
    SHORT_NAME: { description: 'Its short name.' },
    CODE: { description: 'The code of a country. Source: ISO 3166-1, alpha-2 and alpha-3.' },
    LOCAL_NAME: {
      description:
        'What a country is called in a language of the United Nations. Source: the npm package ' +
        'i18n-iso-countries.',
    },
    ALIAS: { description: 'Another name that it goes by.' },
    FORMER_NAME: { description: 'A name that it had before.' },
    HOST: { description: 'The organisation that hosts a team.' },
  } satisfies Record<NameKindWord, object>,
});

const SearchMatch = builder.enumType('SearchMatch', {
  description:
    'How a name matches a text, the best first. Case, accents and punctuation do not count.',
  values: {
    EXACT: { description: 'It is the text.' },
    WORD: { description: 'It holds every word of the text.' },
    PREFIX: { description: 'Words of it begin with every word of the text.' },
    TYPO: {
      description:
        'It does so but for a misspelling: one letter wrong, missing, too many or swapped in a word of 4 ' +
        'letters or more, two in one of 8 or more.',
    },
  } satisfies Record<Match, object>,
});

const Found = builder.unionType('SearchResult', {
  description: 'What a search found.',
  types: [Country, Team, Network],
});

const SearchHit = builder.objectRef<SearchHitRow>('SearchHit').implement({
  description: 'Something that a text names, and by which of its names.',
  fields: (t) => ({
    found: t.field({ type: Found, description: 'What was found.', resolve: related('found') }),
    matched: t.exposeString('matched', {
      description:
        'The name that matches best, as it is written; where the words stand in several names, the ' +
        'one that holds most of them.',
    }),
    matchedIn: t.expose('matchedIn', { type: NameKind, description: 'What that name is.' }),
    matchedLanguage: t.exposeString('matchedLanguage', {
      nullable: true,
      description: 'The language of a LOCAL_NAME; null for other names. Format: BCP 47.',
    }),
    match: t.expose('match', { type: SearchMatch, description: 'How it matches.' }),
    score: t.exposeFloat('score', {
      description:
        'How well it matches, in points to compare hits by, of whatever type: how it matches counts ' +
        'most, then which name it is, then whether that name begins with the text.',
    }),
  }),
});

const SearchHitConnection = connectionOf('SearchHit', SearchHit);

builder.queryField('search', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: SearchHitConnection,
    description:
      'Countries, teams and networks by name, short name, alias, former name, host or code, and ' +
      'countries by their names in the six languages of the United Nations; best first, among equals ' +
      'countries, national teams and large networks, then by name. Every word must be found and may be ' +
      'cut short; misspellings are looked for where little is found as it was written. ' +
      `At most the best ${MAX_HITS} hits are listed and counted.`,
    args: {
      text: t.arg.string({
        required: true,
        description: 'What to look for, in any script: up to 200 characters and 16 words.',
      }),
      types: t.arg({ type: [SearchType], description: 'What to find; everything without.' }),
      ...listArgs({ of: 'hits', standard: 'best first' }),
    },
    resolve: (_root, { types }, context, info) =>
      askOne<ConnectionRow<SearchHitRow>>(
        (asked) => search(types ?? SEARCH_TYPES, asked),
        context,
        info,
      ),
  }),
);
