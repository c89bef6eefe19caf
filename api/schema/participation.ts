import type { ParticipationRow } from '../../graph/entities/participation.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf } from './connection.ts';
import { Country } from './country.ts';
import { Fact, Lived } from './fact.ts';
import { Network } from './network.ts';

const Participation = builder.objectRef<ParticipationRow>('Participation');
export const ParticipationConnection = connectionOf('Participation', Participation);

Participation.implement({
  description: 'That a country itself takes part in a network: some list countries, not teams.',
  interfaces: [Fact, Lived],
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
