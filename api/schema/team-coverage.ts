import type { TeamCoverageRow } from '../../graph/entities/team-coverage.ts';
import type { CoverageRole as CoverageRoleWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf } from './connection.ts';
import { Country } from './country.ts';
import { Fact, Lived } from './fact.ts';
import { Team } from './team.ts';

const CoverageRole = builder.enumType('CoverageRole', {
  description: 'As what a team covers a country.',
  values: {
    NATIONAL: { description: 'As its national CIRT.' },
    GOVERNMENT: { description: 'For its government.' },
    LAST_RESORT: { description: 'Where no other team is responsible.' },
  } satisfies Record<CoverageRoleWord, object>,
});

const CoverageRoleIn = builder.inputType('CoverageRoleIn', {
  description: 'A role that must be among those given.',
  fields: (t) => ({
    in: t.field({ type: [CoverageRole], required: true, description: 'The roles that match.' }),
  }),
});

export const TeamCoverageFilter = builder.inputType('TeamCoverageFilter', {
  description: 'Which coverage is wanted.',
  fields: (t) => ({
    role: t.field({ type: CoverageRoleIn, description: 'By role.' }),
  }),
});

export const TeamCoverage = builder.objectRef<TeamCoverageRow>('TeamCoverage');
export const TeamCoverageConnection = connectionOf('TeamCoverage', TeamCoverage);

TeamCoverage.implement({
  description:
    'That a team covers a country in a role. A team may cover a country that it is not based in.',
  interfaces: [Fact, Lived],
  fields: (t) => ({
    role: t.expose('role', { type: CoverageRole, description: 'As what it covers the country.' }),
    part: t.exposeString('part', {
      nullable: true,
      description:
        'The part that it covers, in words, where it is not the whole country or government.',
    }),
    pointOfContact: t.exposeBoolean('pointOfContact', {
      nullable: true,
      description:
        'Whether it is the single point of contact of the country; null where nobody says. ' +
        'Source: WTSA Resolution 58.',
    }),
    governmentToGovernment: t.exposeBoolean('governmentToGovernment', {
      nullable: true,
      description:
        'Whether it is responsible for government-to-government cooperation; null where nobody ' +
        'says. Source: WTDC Resolution 69.',
    }),
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
    country: t.field({
      type: Country,
      description: 'The country it covers.',
      resolve: related('country'),
    }),
  }),
});
