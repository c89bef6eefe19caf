import { DateFilter, type FilterFields } from './comparison.ts';
import { EvidenceFilter } from './fact.ts';

type FieldBuilder = Parameters<FilterFields>[0];

/** What the life and the provenance of facts can be filtered by. */
export const livedFactFilters = (t: FieldBuilder) => ({
  since: t.field({ type: DateFilter, description: 'By when they began.' }),
  until: t.field({ type: DateFilter, description: 'By when they ended.' }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure they are.' }),
  asOf: t.field({ type: DateFilter, description: 'By how fresh they are.' }),
});

/** Whether a fact held on a day, by the rule of facts that do not say how they ended. */
export const heldOnFilter = (t: FieldBuilder) =>
  t.field({
    type: 'Date',
    description:
      'Only those that held on this day; one whose `since` nobody knows counts from its `asOf` on.',
  });
