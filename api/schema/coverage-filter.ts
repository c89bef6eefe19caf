import { builder } from '../builder.ts';
import { wordFilter } from './comparison.ts';
import { CoverageState } from './coverage-words.ts';

export const CoverageStateFilter = wordFilter('CoverageStateFilter', CoverageState);

export const CoverageFilter = builder.inputType('CoverageFilter', {
  description: 'What the coverage of a country is at a date. All that is given must hold.',
  fields: (t) => ({
    state: t.field({ type: CoverageStateFilter, description: 'By the state it is in.' }),
    sourcesDisagree: t.boolean({ description: 'Whether the sources disagree.' }),
    unverifiedOnly: t.boolean({ description: 'Whether every reason is UNVERIFIED.' }),
    asOf: t.field({ type: 'Date', description: 'At which date; today without one.' }),
  }),
});
