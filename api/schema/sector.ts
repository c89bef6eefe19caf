import type { SectorRow } from '../../graph/entities/sector.ts';
import { all } from '../../graph/queries/list.ts';
import type { SectorAnnex as SectorAnnexWord } from '../../graph/words.ts';
import { ask } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { paging } from './connection.ts';
import { Fact } from './fact.ts';
import { Node } from './node.ts';
import { TeamFilter } from './team-filter.ts';
import { TeamConnection } from './team.ts';

const SectorAnnex = builder.enumType('SectorAnnex', {
  description: 'Where a critical sector is defined. Source: Directive (EU) 2022/2555 (NIS2).',
  values: {
    NIS2_I: { description: 'NIS2 annex I: sectors of high criticality.' },
    NIS2_II: { description: 'NIS2 annex II: other critical sectors.' },
    EXTENSION: { description: 'Not in NIS2, but sector CIRTs exist for it.' },
  } satisfies Record<SectorAnnexWord, object>,
});

export const Sector = builder.objectRef<SectorRow>('Sector').implement({
  description: 'A critical sector.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The code of the sector: `ENE`.' }),
    name: t.exposeString('name', { description: 'The name of the sector, in English.' }),
    annex: t.expose('annex', { type: SectorAnnex, description: 'Where it is defined.' }),
    detail: t.exposeString('detail', {
      nullable: true,
      description: 'What it takes in, in words.',
    }),
    teams: t.field({
      type: TeamConnection,
      description: 'The teams that serve it, by name.',
      args: {
        ...paging,
        filter: t.arg({ type: TeamFilter, description: 'Only teams that match.' }),
      },
      resolve: related('teams'),
    }),
  }),
});

builder.queryField('sectors', (t) =>
  t.field({
    type: [Sector],
    description: 'All critical sectors, by annex and name.',
    resolve: (_root, _args, context, info) =>
      ask<SectorRow>((asked) => all('sectors', asked), context, info),
  }),
);
