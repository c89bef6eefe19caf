import { wordFilter } from './comparison.ts';
import { CountryFilter } from './country-filter.ts';
import { filterOf } from './filter.ts';
import { GapCertainty, GapCode, GapKind, GapSeverity } from './gap-words.ts';

const GapKindFilter = wordFilter('GapKindFilter', GapKind);
const GapCodeFilter = wordFilter('GapCodeFilter', GapCode);
const GapSeverityFilter = wordFilter('GapSeverityFilter', GapSeverity);
const GapCertaintyFilter = wordFilter('GapCertaintyFilter', GapCertainty);

export const GapFilter = filterOf('GapFilter', 'gaps', (t) => ({
  kind: t.field({ type: GapKindFilter, description: 'By what is lacking.' }),
  code: t.field({ type: GapCodeFilter, description: 'By why there is a gap.' }),
  severity: t.field({ type: GapSeverityFilter, description: 'By how severe they are.' }),
  certainty: t.field({ type: GapCertaintyFilter, description: 'By how sure they are.' }),
  country: t.field({ type: CountryFilter, description: 'By the country that has them.' }),
}));
