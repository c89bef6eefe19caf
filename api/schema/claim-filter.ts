import { ClaimStatement } from './claim-words.ts';
import { DateFilter, TextFilter, wordFilter } from './comparison.ts';
import { CountryFilter } from './country-filter.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';

const ClaimStatementFilter = wordFilter('ClaimStatementFilter', ClaimStatement);

export const ClaimFilter = filterOf('ClaimFilter', 'claims', (t) => ({
  statement: t.field({ type: ClaimStatementFilter, description: 'By what they say.' }),
  source: t.field({ type: TextFilter, description: 'By who says so.' }),
  country: t.field({ type: CountryFilter, description: 'By the country they are about.' }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure they are.' }),
  asOf: t.field({ type: DateFilter, description: 'By how fresh they are.' }),
}));

export const ClaimsFilter = rowsFilter('ClaimsFilter', 'claims', () => ClaimFilter);
