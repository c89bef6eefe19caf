import type { CoverageRow } from '../../graph/coverage/coverage.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { Claim } from './claim.ts';
import { CoverageState } from './coverage-words.ts';
import { TeamCoverage } from './team-coverage.ts';

export const CoverageReason = builder.unionType('CoverageReason', {
  description: 'A fact that a coverage state rests on: a team that covers, or a claim.',
  types: [TeamCoverage, Claim],
});

export const Coverage = builder.objectRef<CoverageRow>('Coverage').implement({
  description: 'The coverage state of a country at a date, with what it rests on.',
  fields: (t) => ({
    state: t.expose('state', { type: CoverageState, description: 'The state.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The date that this is about.' }),
    reasons: t.field({
      type: [CoverageReason],
      description:
        'The facts that the state rests on, each with source, date and evidence. For UNKNOWN: ' +
        'what was looked at without finding anything clear.',
      resolve: related('reasons'),
    }),
    sourcesDisagree: t.exposeBoolean('sourcesDisagree', {
      description:
        'Whether one fact says that there is a national team, and another one, as of the same ' +
        'time or later, that there is none or that it is still being set up.',
    }),
    unverifiedOnly: t.exposeBoolean('unverifiedOnly', {
      description: 'Whether every reason is UNVERIFIED.',
    }),
    undatedFacts: t.exposeInt('undatedFacts', {
      description:
        'How many of the reasons have a start that nobody knows: they count from their `asOf` on.',
    }),
  }),
});
