import type { teamCoverageOrders } from '../../graph/entities/team-coverage-list.ts';
import type { TeamCoverageRow } from '../../graph/entities/team-coverage.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Country } from './country.ts';
import { CoverageRole } from './coverage-words.ts';
import { Fact, Lived } from './fact.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { TeamCoverageFilter } from './team-coverage-filter.ts';
import { Team } from './team.ts';
import { Versioned } from './versioned.ts';

export const TeamCoverage = builder.objectRef<TeamCoverageRow>('TeamCoverage');
export const TeamCoverageConnection = connectionOf('TeamCoverage', TeamCoverage);

const TeamCoverageOrder = orderOf('TeamCoverage', 'coverages', {
  COUNTRY: 'The name of the country.',
  TEAM: 'The name of the team.',
  ROLE: 'The role.',
  SINCE: 'When it began.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof teamCoverageOrders, string>);

export const teamCoverageArgs = (standard: string) =>
  listArgs({ of: 'coverages', filter: TeamCoverageFilter, orderBy: TeamCoverageOrder, standard });

TeamCoverage.implement({
  description:
    'That a team covers a country in a role. A team may cover a country that it is not based in.',
  interfaces: [Fact, Lived, Versioned, Remembered],
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
