import type { serviceOfferOrders } from '../../graph/entities/service-offer-list.ts';
import type { ServiceOfferRow } from '../../graph/entities/service-offer.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { ServiceOfferFilter } from './capability-filter.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Fact, Lived } from './fact.ts';
import { Labelled } from './labelled.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { Service } from './service.ts';
import { Team } from './team.ts';
import { Versioned } from './versioned.ts';

export const ServiceOffer = builder.objectRef<ServiceOfferRow>('ServiceOffer');
export const ServiceOfferConnection = connectionOf('ServiceOffer', ServiceOffer);

const ServiceOfferOrder = orderOf('ServiceOffer', 'services offered', {
  SERVICE: 'The slug of the service: by framework, category and number.',
  SINCE: 'When it began to be offered.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof serviceOfferOrders, string>);

export const serviceOfferArgs = () =>
  listArgs({
    of: 'services offered',
    filter: ServiceOfferFilter,
    orderBy: ServiceOfferOrder,
    standard: 'by service',
  });

ServiceOffer.implement({
  description: 'That a team offers a service.',
  interfaces: [Fact, Lived, Labelled, Versioned, Remembered],
  fields: (t) => ({
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
    service: t.field({ type: Service, description: 'The service.', resolve: related('service') }),
  }),
});
