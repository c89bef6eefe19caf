import { THREATS } from '../../graph/words.ts';
import { oneOf, required } from '../columns.ts';
import { capabilityTable } from './capability-table.ts';

export const threatFocus = capabilityTable('threat-focus.csv', 'ThreatFocus', {
  threat: required(oneOf(...THREATS)),
});
