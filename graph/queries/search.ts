import { country, type CountryRow } from '../entities/country.ts';
import { network, type NetworkRow } from '../entities/network.ts';
import { team, type TeamRow } from '../entities/team.ts';
import { badInput } from '../errors.ts';
import { derive } from '../later.ts';
import { inline, project, projectNamed, returning } from '../project.ts';
import { anyOf } from '../reader.ts';
import type { Asked, Question, Shape } from '../shape.ts';

/** What a search can find. */
const SEARCHED = { COUNTRY: country, TEAM: team, NETWORK: network } as const;
export type SearchType = keyof typeof SEARCHED;
export const SEARCH_TYPES = ['COUNTRY', 'TEAM', 'NETWORK'] as const satisfies SearchType[];

export type FoundRow =
  | (CountryRow & { readonly __typename: 'Country' })
  | (TeamRow & { readonly __typename: 'Team' })
  | (NetworkRow & { readonly __typename: 'Network' });

export interface SearchHitRow {
  readonly score: number;
  readonly matched: string;
  readonly [key: `found@${string}`]: FoundRow;
}

export const MAX_SEARCH_HITS = 50;
const MAX_SEARCH_LENGTH = 200;

/**
 * Looks for `text` in names, short names, aliases, former names, hosts and country codes, best
 * first. Every word must be found; case and accents do not matter, and a word may be cut short.
 * @throws GraphError BAD_INPUT for a text without a letter or digit, too long a text, too many hits
 */
export function search(types: readonly SearchType[], { args, below, inquiry }: Asked): Question {
  const words = derive(args['text'], (text) => wordsOf(String(text)));
  const first = derive(args['first'], sizeOf);
  const query = derive(words, (list) => (Array.isArray(list) ? luceneQuery(list.map(String)) : ''));
  const { binding } = inquiry;
  const labels = types.map((type) => `n:${SEARCHED[type].name}`).join(' OR ');
  const value = project(hitOf(types), below, 'n', inquiry);
  const text =
    `CALL db.index.fulltext.queryNodes('names', ${binding.param(query)}) YIELD node AS n, score ` +
    `WHERE ${labels || 'false'} ` +
    `WITH n, score, ${matchedName('n', binding.param(words))} AS matched ` +
    `ORDER BY score DESC, n.name LIMIT ${binding.param(first)} ` +
    `${returning(value)} AS row`;
  return { text, read: value.read };
}

function sizeOf(first: unknown): number {
  if (typeof first === 'number' && first >= 1 && first <= MAX_SEARCH_HITS) return first;
  throw badInput(`first: ${String(first)} is not allowed; ask for 1 to ${MAX_SEARCH_HITS} hits.`);
}

const hitOf = (types: readonly SearchType[]): Shape => ({
  name: 'SearchHit',
  fields: {
    score: () => 'score',
    matched: () => 'matched',
    found: ({ from, below, inquiry }) => {
      const found = types.map((type) => {
        const shape = SEARCHED[type];
        return [shape.name, projectNamed(shape, below, from, inquiry)] as const;
      });
      const cases = found.map(([name, value]) => `WHEN ${from}:${name} THEN ${inline(value)}`);
      return {
        cypher: cases.length > 0 ? `CASE ${cases.join(' ')} END` : 'null',
        read: anyOf(Object.fromEntries(found.map(([name, { read }]) => [name, read]))),
      };
    },
  },
});

/** The words of a text as the index cuts them: a dot inside a name (cert.br) does not divide it. */
function wordsOf(text: string): string[] {
  if (text.length > MAX_SEARCH_LENGTH) {
    throw badInput(
      `text: ${text.length} characters are too many; ${MAX_SEARCH_LENGTH} are allowed.`,
    );
  }
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) throw badInput('text: write at least one letter or digit.');
  return words;
}

/** Whole words count more than words cut short; the index does not fold what ends in a star. */
const luceneQuery = (words: readonly string[]) =>
  words.map((word) => `+(${word}^4 OR ${folded(word)}*)`).join(' ');

const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The name that holds a word of the search; the main name where only the index can tell. */
const matchedName = (node: string, words: string) =>
  `coalesce(head([text IN [${node}.name, ${node}.shortName] + coalesce(${node}.aliases, []) + ` +
  `coalesce(${node}.formerNames, []) + [${node}.host, ${node}.iso2, ${node}.iso3] ` +
  `WHERE any(word IN ${words} WHERE toLower(text) CONTAINS word)]), ${node}.name)`;
