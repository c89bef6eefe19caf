import { DISCLOSURES, MATURITY_LEVELS } from '../../graph/words.ts';
import { oneOf, required } from '../columns.ts';
import { capabilityTable } from './capability-table.ts';

export const maturityAssessments = capabilityTable(
  'maturity-assessments.csv',
  'MaturityAssessment',
  {
    level: required(oneOf(...MATURITY_LEVELS)),
    disclosure: required(oneOf(...DISCLOSURES)),
  },
);
