import type { Transaction } from '../client.ts';
import type { Writing } from './writing.ts';

/** A transaction for what only follows from the facts, as the words of a search: no revision is kept of that. */
export const forDerived = (transaction: Writing): Pick<Transaction, 'run'> => ({
  run: (text, params) => transaction.write([], text, params),
});
