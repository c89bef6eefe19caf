import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const OPERATIONS = ['team', 'page', 'coverage', 'country', 'search', 'network'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const isOperation = (name: string): name is Operation =>
  OPERATIONS.some((operation) => operation === name);

/** The GraphQL document of an operation with the fragments that it uses. */
export function documentOf(operation: Operation, dialect: 'atlas' | 'peer'): string {
  const folder = join(import.meta.dirname, ...(dialect === 'peer' ? ['peer'] : []), 'operations');
  const read = (name: string) => readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const document = read(operation);
  return document.includes('...TeamCard') ? `${document}\n${read('fragments')}` : document;
}
