import { FUNDING_MODELS } from '../../graph/words.ts';
import { end, oneOf, required } from '../columns.ts';
import { capabilityTable } from './capability-table.ts';

export const funding = capabilityTable('funding.csv', 'Funding', {
  model: required(oneOf(...FUNDING_MODELS)),
  securedUntil: end('since'),
});
