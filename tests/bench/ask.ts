import { CONTESTANTS } from './contestants.ts';
import type { Operation } from './operations.ts';
import type { Running } from './process.ts';
import type { Variables } from './variables.ts';

export const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Asks one question as the load does, and answers the body.
 * @throws Error when it is not an answer
 */
export async function ask(
  { name, url }: Running,
  operation: Operation,
  variables: Variables,
): Promise<string> {
  const { path, body } = CONTESTANTS[name].request(operation, variables);
  const response = await fetch(url + path, { method: 'POST', headers: HEADERS, body });
  const text = await response.text();
  if (response.ok && !text.includes('"errors":[')) return text;
  const question = `${operation} ${JSON.stringify(variables)}`;
  throw new Error(`${name} answered ${question} with ${response.status}: ${text.slice(0, 2_000)}`);
}
