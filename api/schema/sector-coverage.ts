import type { SectorCoverageRow } from '../../graph/gaps/sector-coverage.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { Sector } from './sector.ts';
import { teamArgs, TeamConnection } from './team.ts';

export const SectorCoverage = builder.objectRef<SectorCoverageRow>('SectorCoverage').implement({
  description: 'A critical sector in a country, and who serves it there.',
  fields: (t) => ({
    sector: t.field({
      type: Sector,
      description: 'The sector; its `annex` says where it is defined.',
      resolve: related('sector'),
    }),
    served: t.exposeBoolean('served', {
      description:
        'Whether an operating team that is based there or covers the country serves it, as far as ' +
        'it is on record.',
    }),
    teams: t.field({
      type: TeamConnection,
      description: 'Those teams; none where nobody on record serves it.',
      args: teamArgs(),
      resolve: related('teams'),
    }),
  }),
});
