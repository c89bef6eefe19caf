import type { participationOrders } from '../../graph/entities/participation-list.ts';
import type { ParticipationRow } from '../../graph/entities/participation.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Country } from './country.ts';
import { Fact, Lived } from './fact.ts';
import { Network } from './network.ts';
import { orderOf } from './order.ts';
import { ParticipationFilter } from './participation-filter.ts';
import { Remembered } from './remembered.ts';

const Participation = builder.objectRef<ParticipationRow>('Participation');
export const ParticipationConnection = connectionOf('Participation', Participation);

const ParticipationOrder = orderOf('Participation', 'participations', {
  COUNTRY: 'The name of the country.',
  NETWORK: 'The name of the network.',
  ROLE: 'The role.',
  SINCE: 'When it began.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof participationOrders, string>);

export const participationArgs = (standard: string) =>
  listArgs({
    of: 'participations',
    filter: ParticipationFilter,
    orderBy: ParticipationOrder,
    standard,
  });

Participation.implement({
  description: 'That a country itself takes part in a network: some list countries, not teams.',
  interfaces: [Fact, Lived, Remembered],
  fields: (t) => ({
    role: t.exposeString('role', { description: 'As what, in the network’s own word.' }),
    country: t.field({
      type: Country,
      description: 'The country.',
      resolve: related('country'),
    }),
    network: t.field({
      type: Network,
      description: 'The network.',
      resolve: related('network'),
    }),
  }),
});
