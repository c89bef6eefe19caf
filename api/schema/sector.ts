import type { ConnectionRow } from '../../graph/connection.ts';
import type { sectorOrders } from '../../graph/entities/sector-list.ts';
import type { SectorRow } from '../../graph/entities/sector.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Fact } from './fact.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { SectorFilter } from './sector-filter.ts';
import { SectorAnnex } from './sector-words.ts';
import { teamArgs, TeamConnection } from './team.ts';

export const Sector = builder.objectRef<SectorRow>('Sector').implement({
  description: 'A critical sector.',
  interfaces: [Node, Fact, Remembered],
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
      description: 'The teams that serve it.',
      args: teamArgs(),
      resolve: related('teams'),
    }),
  }),
});

export const SectorConnection = connectionOf('Sector', Sector);

const SectorOrder = orderOf('Sector', 'sectors', {
  NAME: 'The name.',
  CODE: 'The code.',
  ANNEX: 'Where it is defined.',
} satisfies Record<keyof typeof sectorOrders, string>);

export const sectorArgs = (standard: string) =>
  listArgs({ of: 'sectors', filter: SectorFilter, orderBy: SectorOrder, standard });

builder.queryField('sectors', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: SectorConnection,
    description: 'The critical sectors.',
    args: sectorArgs('by annex and name'),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<SectorRow>>((asked) => page('sectors', asked), context, info),
  }),
);
