import { serviceOffer, type ServiceOfferRow } from '../../graph/entities/service-offer.ts';
import { SERVICE_OFFER } from '../../graph/link-kind.ts';
import { findLink } from '../../graph/queries/find-link.ts';
import { mayBeSeen } from '../../graph/visibility.ts';
import {
  type ChangeServiceOffer,
  changeServiceOffer,
  type EndServiceOffer,
  endServiceOffer,
  type RecordServiceOffer,
  recordServiceOffer,
} from '../../graph/writes/service-offer.ts';
import { builder } from '../builder.ts';
import type { FilterFields } from './comparison.ts';
import { ServiceOffer } from './service-offer.ts';
import { labelInput } from './labelled.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, lifeInput, versionInput } from './write-input.ts';

const keyInput = (t: Parameters<FilterFields>[0]) => ({
  team: t.string({ required: true, description: 'The team, by its slug: `rw-csirt`.' }),
  service: t.string({ required: true, description: 'The service, by its slug: `x1060-a-1`.' }),
});

const makes: Made<ServiceOfferRow> = {
  name: 'serviceOffer',
  type: ServiceOffer,
  description: 'The service offered as it is now on record.',
  find: (key, asked) => findLink(SERVICE_OFFER, serviceOffer, key, asked, mayBeSeen),
};

writeField('recordServiceOffer', {
  by: ['TEAM', 'OFFICER'],
  description: 'Puts on record that a team offers a service.',
  input: builder.inputRef<RecordServiceOffer, false>('RecordServiceOfferInput').implement({
    description: 'That a team offers a service, and who says so.',
    fields: (t) => ({ ...keyInput(t), ...lifeInput(t), ...labelInput(t), ...factInput(t) }),
  }),
  makes,
  write: recordServiceOffer,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'SERVICE_OFFER',
});

writeField('changeServiceOffer', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Puts right what is on record of a service that a team offers; what is not given stays.',
  input: builder.inputRef<ChangeServiceOffer, false>('ChangeServiceOfferInput').implement({
    description: 'What is to be put right, and who says so.',
    fields: (t) => ({
      ...keyInput(t),
      version: versionInput(t),
      ...lifeInput(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: changeServiceOffer,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'SERVICE_OFFER',
});

writeField('endServiceOffer', {
  by: ['TEAM', 'OFFICER'],
  description: 'Puts on record that a team offers a service no more.',
  input: builder.inputRef<EndServiceOffer, false>('EndServiceOfferInput').implement({
    description: 'Until when a team offered a service, and who says so.',
    fields: (t) => ({
      ...keyInput(t),
      version: versionInput(t),
      until: t.field({
        type: 'PartialDate',
        required: true,
        description: 'The last date on which it did; not before it began.',
      }),
      ...factInput(t),
    }),
  }),
  makes,
  write: endServiceOffer,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'SERVICE_OFFER',
});
