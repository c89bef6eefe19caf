import { TECHNOLOGIES } from '../../graph/words.ts';
import { oneOf, required, url } from '../columns.ts';
import { capabilityTable } from './capability-table.ts';

export const technologyUse = capabilityTable('technology-use.csv', 'TechnologyUse', {
  technology: required(oneOf(...TECHNOLOGIES)),
  ethicsPolicy: url,
});
