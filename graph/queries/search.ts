import { rootConnection } from '../connection.ts';
import { country, type CountryRow } from '../entities/country.ts';
import { network, type NetworkRow } from '../entities/network.ts';
import { team, type TeamRow } from '../entities/team.ts';
import type { List } from '../list.ts';
import { ascending, descending, text } from '../order.ts';
import { either } from '../relation.ts';
import { findHits } from '../search/hits.ts';
import type { NameKind, SearchedLabel } from '../search/names.ts';
import type { Match } from '../search/score.ts';
import type { Asked, Question, Shape } from '../shape.ts';

/** What a search can find. */
const LABELS = {
  COUNTRY: 'Country',
  TEAM: 'Team',
  NETWORK: 'Network',
} as const satisfies Record<string, SearchedLabel>;
export type SearchType = keyof typeof LABELS;
export const SEARCH_TYPES = ['COUNTRY', 'TEAM', 'NETWORK'] as const satisfies SearchType[];

export type FoundRow =
  | (CountryRow & { readonly __typename: 'Country' })
  | (TeamRow & { readonly __typename: 'Team' })
  | (NetworkRow & { readonly __typename: 'Network' });

export interface SearchHitRow {
  readonly score: number;
  readonly matched: string;
  readonly matchedIn: NameKind;
  readonly matchedLanguage: string | null;
  readonly match: Match;
  readonly [key: `found@${string}`]: FoundRow;
}

/**
 * Reads a page of what the argument `text` names, best first, in one row.
 * @throws GraphError BAD_INPUT for a text that cannot be searched for, and for a page that cannot be
 */
export function search(types: readonly SearchType[], asked: Asked): Question {
  const { binding } = asked.inquiry;
  const hits = binding.name('hits');
  const labels = types.map((type) => LABELS[type]);
  const clause = findHits({ text: asked.args['text'], labels }, hits, asked.inquiry);
  const page = rootConnection(hit, byRank, asked, hits);
  return { ...page, text: `${clause} ${page.text}` };
}

/** Hits as `findHits` lists them. */
const byRank: List = {
  match: (_row, hits) => hits,
  unwinds: true,
  ordering: {
    by: { RANK: text('rank'), NAME: text('name') },
    standard: [descending('RANK'), ascending('NAME')],
    key: [text('key')],
  },
};

const FOUND: readonly Shape[] = [country, team, network];

const hit: Shape = {
  name: 'SearchHit',
  fields: {
    score: ({ from }) => `${from}.points`,
    matched: ({ from }) => `${from}.matched`,
    matchedIn: ({ from }) => `${from}.kind`,
    matchedLanguage: ({ from }) => `nullIf(${from}.language, '')`,
    match: ({ from }) => `${from}.match`,
    found: ({ from, below, inquiry }) => {
      const node = inquiry.binding.name('n');
      const found = either(FOUND, { from: node, below, inquiry });
      return { ...found, columns: [`${from}.node AS ${node}`, ...(found.columns ?? [])] };
    },
  },
};
