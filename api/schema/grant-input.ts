import type { FilterFields } from './comparison.ts';

type InputFields = Parameters<FilterFields>[0];

/** Whom a role is for. */
export const grantInput = (t: InputFields) => ({
  teams: t.stringList({
    description:
      'The teams that a TEAM acts for, by their slugs: one at least, and 50 at the most.',
  }),
  offices: t.stringList({
    description: 'The offices of an OFFICER, by their slugs; all of them without.',
  }),
});
