import { teamCoverage, type TeamCoverageRow } from '../../graph/entities/team-coverage.ts';
import { COVERAGE } from '../../graph/link-kind.ts';
import { findLink } from '../../graph/queries/find-link.ts';
import {
  type AssignCoverage,
  assignCoverage,
  type ChangeCoverage,
  changeCoverage,
  type EndCoverage,
  endCoverage,
} from '../../graph/writes/coverage.ts';
import { builder } from '../builder.ts';
import type { FilterFields } from './comparison.ts';
import { CoverageRole } from './coverage-words.ts';
import { TeamCoverage } from './team-coverage.ts';
import { writeField, type Made } from './write-field.ts';
import { factInput, lifeInput, versionInput } from './write-input.ts';

type InputFields = Parameters<FilterFields>[0];

const keyInput = (t: InputFields) => ({
  team: t.string({ required: true, description: 'The team, by its slug: `rw-csirt`.' }),
  country: t.string({
    required: true,
    description: 'The country, by its ISO 3166-1 alpha-2 code, in any case: `RW`.',
  }),
  role: t.field({
    type: CoverageRole,
    required: true,
    description: 'As what the team covers the country. It does so once in each role.',
  }),
});

const detailsInput = (t: InputFields) => ({
  part: t.string({
    description:
      'The part that it covers, in words, where it is not the whole country or government.',
  }),
  pointOfContact: t.boolean({
    description:
      'Whether it is the single point of contact of the country: there cannot be two at a time. ' +
      'Source: WTSA Resolution 58.',
  }),
  governmentToGovernment: t.boolean({
    description:
      'Whether it is responsible for government-to-government cooperation. Source: WTDC Resolution 69.',
  }),
  ...lifeInput(t),
});

const makes: Made<TeamCoverageRow> = {
  name: 'coverage',
  type: TeamCoverage,
  description: 'The coverage as it is now.',
  find: (key, asked) => findLink(COVERAGE, teamCoverage, key, asked),
};

writeField('assignCoverage', {
  by: ['OFFICER'],
  description: 'Puts on record that a team covers a country.',
  input: builder.inputRef<AssignCoverage, false>('AssignCoverageInput').implement({
    description: 'That a team covers a country.',
    fields: (t) => ({ ...keyInput(t), ...detailsInput(t), ...factInput(t) }),
  }),
  makes,
  write: assignCoverage,
});

writeField('changeCoverage', {
  by: ['OFFICER'],
  description:
    'Changes what is on record of a coverage. What is left out stays as it is; null takes it away.',
  input: builder.inputRef<ChangeCoverage, false>('ChangeCoverageInput').implement({
    description: 'What is to be different, and who says so.',
    fields: (t) => ({
      ...keyInput(t),
      version: versionInput(t),
      ...detailsInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: changeCoverage,
});

writeField('endCoverage', {
  by: ['OFFICER'],
  description:
    'Puts on record that a coverage has ended. It stays on record with the dates of its life.',
  input: builder.inputRef<EndCoverage, false>('EndCoverageInput').implement({
    description: 'When a coverage ended, and who says so.',
    fields: (t) => ({
      ...keyInput(t),
      version: versionInput(t),
      until: t.field({
        type: 'PartialDate',
        required: true,
        description: 'The last date on which it held; not before it began.',
      }),
      ...factInput(t),
    }),
  }),
  makes,
  write: endCoverage,
});
