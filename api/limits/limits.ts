import { MAX_PAGE_SIZE } from '../../graph/page.ts';

/**
 * What one request may ask for, at the most. A request over a limit is refused before the database
 * hears of it, and the refusal names the limit, what is allowed and what was found.
 */
export interface Limits {
  /** Bytes of a POST body. */
  readonly bodyBytes: number;
  /** Tokens (names, numbers, signs) of a document. */
  readonly tokens: number;
  /** Brackets within brackets in a document, of whatever kind. */
  readonly nesting: number;
  /** Fields within fields, the outermost counted as 1; introspection has a limit of its own. */
  readonly depth: number;
  /** Fields of the whole operation, fragments opened wherever they are spread. */
  readonly fields: number;
  /** Fields with an alias, fragments opened. */
  readonly aliases: number;
  /** Directives, fragments opened. */
  readonly directives: number;
  /** Fields of the query itself: each is a statement of its own. */
  readonly rootFields: number;
  /** Lists within lists of an introspection: `fields`, `inputFields`, `interfaces`, `possibleTypes`. */
  readonly introspectionDepth: number;
  /** Values in the variables, those within lists and objects counted each. */
  readonly variableValues: number;
  /** Lists and objects within each other in the variables. */
  readonly variableDepth: number;
  /** Rows that the answer may touch, from the real page sizes. */
  readonly cost: number;
}

/** The limits of the product. docs/limits.md shows them to those who ask. */
export const LIMITS: Limits = {
  // The longest question of our own pages takes 3 kB; a filter by every country of the world 2 kB more.
  bodyBytes: 100_000,
  // Our own longest has 300, a full introspection 200. Validation takes up to 40 ms at 2 000.
  tokens: 2_000,
  // Parser, validation and execution recurse; twice what any real document needs.
  nesting: 50,
  // Neo4j's planner takes a third longer for each level: half a second at 12, more than ten at 17.
  depth: 12,
  // Our own largest has 90. A spread in a spread doubles the fields, so they are counted opened.
  fields: 400,
  // Each alias of a relation is one more subquery to plan.
  aliases: 50,
  // Real documents have a handful of @include and @skip.
  directives: 30,
  // Each is a statement of its own; a time line of coverage takes one for each date.
  rootFields: 20,
  // As in graphql-js’s own rule: one more than its `getIntrospectionQuery` needs with all its options.
  introspectionDepth: 2,
  // A filter by every country of the world has 250.
  variableValues: 1_000,
  // A filter of five nested `and`, `or` and `not` has 14.
  variableDepth: 20,
  // A full page of teams, each with two pages of relations; about half a second of the database.
  cost: 100_000,
};

/** Lists that have no pages are short: offices of a country, contacts of a team, reasons of a state. */
export const ROWS_OF_AN_UNPAGED_LIST = 10;

/** No page has more rows than this, whoever asks. */
export const ROWS_OF_A_PAGE = MAX_PAGE_SIZE;

/**
 * Arguments that cap fields right beneath theirs: lists by how many rows they have, others by how many
 * rows they are worked out from.
 */
export const FIELDS_BY_CAP: Readonly<Record<string, readonly string[]>> = {
  maxNodes: ['nodes', 'measures'],
  maxEdges: ['edges'],
};
