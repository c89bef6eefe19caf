import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What everybody who serves such a directory can answer. */
const COMMON = ['team', 'page', 'coverage', 'country', 'search', 'network'] as const;
/** The work of an officer, which nobody but this API knows how to do. */
export const OFFICERS = ['gaps', 'priorities', 'progress'] as const;
export const OPERATIONS = [...COMMON, ...OFFICERS] as const;
export type Operation = (typeof OPERATIONS)[number];

export const isOfficers = (operation: Operation): boolean =>
  OFFICERS.some((one) => one === operation);

export const isOperation = (name: string): name is Operation =>
  OPERATIONS.some((operation) => operation === name);

/** The GraphQL document of an operation with the fragments that it uses. */
export function documentOf(operation: Operation, dialect: 'atlas' | 'peer'): string {
  const folder = join(import.meta.dirname, ...(dialect === 'peer' ? ['peer'] : []), 'operations');
  const read = (name: string) => readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const document = read(operation);
  return document.includes('...TeamCard') ? `${document}\n${read('fragments')}` : document;
}
