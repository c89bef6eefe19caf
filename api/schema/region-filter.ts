import { wordFilter } from './comparison.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { RegionCode } from './region-words.ts';

export const RegionCodeFilter = wordFilter('RegionCodeFilter', RegionCode);

export const RegionFilter = filterOf('RegionFilter', 'regions', (t) => ({
  code: t.field({ type: RegionCodeFilter, description: 'By code.' }),
}));

export const RegionsFilter = rowsFilter('RegionsFilter', 'regions', () => RegionFilter);
