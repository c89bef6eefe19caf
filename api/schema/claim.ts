import type { claimOrders } from '../../graph/entities/claim-list.ts';
import type { ClaimRow } from '../../graph/entities/claim.ts';
import type { SourceRow } from '../../graph/entities/source.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { ClaimFilter } from './claim-filter.ts';
import { ClaimStatement } from './claim-words.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Country } from './country.ts';
import { Fact } from './fact.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { Versioned } from './versioned.ts';

export const Claim = builder.objectRef<ClaimRow>('Claim');
export const ClaimConnection = connectionOf('Claim', Claim);

const ClaimOrder = orderOf('Claim', 'claims', {
  STATEMENT: 'What it says.',
  SOURCE: 'Who says so.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof claimOrders, string>);

export const claimArgs = () =>
  listArgs({
    of: 'claims',
    filter: ClaimFilter,
    orderBy: ClaimOrder,
    standard: 'the newest come first',
  });

const Source = builder.objectRef<SourceRow>('Source');

Claim.implement({
  description: 'What one source says about a country, with its date. Claims may disagree.',
  interfaces: [Node, Fact, Versioned, Remembered],
  fields: (t) => ({
    statement: t.expose('statement', { type: ClaimStatement, description: 'What it says.' }),
    country: t.field({
      type: Country,
      description: 'The country it is about.',
      resolve: related('country'),
    }),
    madeBy: t.field({ type: Source, description: 'Who says so.', resolve: related('madeBy') }),
  }),
});

Source.implement({
  description: 'Who makes claims about countries.',
  interfaces: [Node, Remembered],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the source.' }),
    claims: t.field({
      type: ClaimConnection,
      description: 'What it says.',
      args: claimArgs(),
      resolve: related('claims'),
    }),
  }),
});
