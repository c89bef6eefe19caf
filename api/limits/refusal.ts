import type { GraphQLError } from 'graphql';
import { requestError } from '../request-error.ts';
import type { Limits } from './limits.ts';

/** What each limit counts, and what to do about a request that is over it. */
const WORDS: Readonly<Record<keyof Limits, readonly [counted: string, advice: string]>> = {
  bodyBytes: [
    'bytes in the body',
    'ask for less at a time, or send long lists in several requests',
  ],
  tokens: ['tokens in the document', 'ask for less at a time; pass lists as variables'],
  nesting: ['brackets within each other', 'nest less deeply'],
  depth: ['fields within each other', 'ask for the inner part in a second request, by id'],
  fields: ['fields, fragments opened', 'ask for fewer fields at a time'],
  aliases: ['aliases', 'ask for fewer variants of a field at a time'],
  directives: ['directives', 'leave out fields instead of switching them off'],
  rootFields: ['fields of the query itself', 'spread them over several requests'],
  introspectionDepth: [
    'lists within each other in an introspection',
    'ask for the types one by one',
  ],
  variableValues: ['values in the variables', 'pass shorter lists, in several requests'],
  variableDepth: ['lists and objects within each other in the variables', 'nest less deeply'],
  cost: ['rows that the answer may touch (its cost)', 'ask for smaller pages'],
};

/** A number as a reader takes it in: 125 000. */
const shown = (value: number) => value.toLocaleString('en').replaceAll(',', ' ');

/** The error of a request over a limit: the limit, what it allows, what was found, what to do. */
export function overLimit(
  limit: keyof Limits,
  allowed: number,
  found: number,
  { detail = '', status = 400 }: { readonly detail?: string; readonly status?: number } = {},
): GraphQLError {
  const [counted, advice] = WORDS[limit];
  // A fragment bomb may come to more than JSON has a number for.
  const finite = Math.min(found, Number.MAX_SAFE_INTEGER);
  return requestError(
    'LIMIT_EXCEEDED',
    `${limit}: ${shown(finite)} ${counted}; the limit is ${shown(allowed)}. Please ${advice}${detail}.`,
    { status, details: { limit, allowed, found: finite } },
  );
}

/** @throws GraphQLError when what was found is over the limit */
export function hold(limit: keyof Limits, limits: Limits, found: number): void {
  if (found > limits[limit]) throw overLimit(limit, limits[limit], found);
}
