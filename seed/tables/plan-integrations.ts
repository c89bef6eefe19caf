import { PLANS } from '../../graph/words.ts';
import { flag, oneOf, required } from '../columns.ts';
import { capabilityTable } from './capability-table.ts';

export const planIntegrations = capabilityTable('plan-integrations.csv', 'PlanIntegration', {
  plan: required(oneOf(...PLANS)),
  integrated: required(flag),
});
