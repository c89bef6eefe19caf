import type { Limits } from '../../api/limits/limits.ts';

/** For tests that ask for more than any client may. */
export const UNLIMITED: Limits = {
  bodyBytes: Infinity,
  tokens: Infinity,
  nesting: Infinity,
  depth: Infinity,
  fields: Infinity,
  aliases: Infinity,
  directives: Infinity,
  rootFields: Infinity,
  introspectionDepth: Infinity,
  variableValues: Infinity,
  variableDepth: Infinity,
  cost: Infinity,
};
