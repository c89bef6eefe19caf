import { KeyFilter, wordFilter } from './comparison.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { SectorAnnex } from './sector-words.ts';
import { TeamsFilter } from './team-filter.ts';

const SectorAnnexFilter = wordFilter('SectorAnnexFilter', SectorAnnex);

export const SectorFilter = filterOf('SectorFilter', 'sectors', (t) => ({
  code: t.field({ type: KeyFilter, description: 'By code: `ENE`.' }),
  annex: t.field({ type: SectorAnnexFilter, description: 'By where they are defined.' }),
  teams: t.field({ type: TeamsFilter, description: 'By the teams that serve them.' }),
}));

export const SectorsFilter = rowsFilter('SectorsFilter', 'sectors', () => SectorFilter);
