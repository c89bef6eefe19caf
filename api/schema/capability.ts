import type { TeamCapabilityRow } from '../../graph/entities/capability.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import {
  fundingArgs,
  FundingConnection,
  MaturityAssessment,
  PlanIntegration,
  technologyUseArgs,
  TechnologyUseConnection,
  threatFocusArgs,
  ThreatFocusConnection,
} from './capability-facts.ts';
import { Sustainability } from './capability-words.ts';
import { serviceOfferArgs, ServiceOfferConnection } from './service-offer.ts';

export const TeamCapability = builder.objectRef<TeamCapabilityRow>('TeamCapability');

TeamCapability.implement({
  description:
    'What a team is capable of, as far as it is on record: each a fact with its source and date. Where ' +
    'one is given it is the newest that has not ended by today.',
  fields: (t) => ({
    services: t.field({
      type: ServiceOfferConnection,
      description: 'The services it offers, with since when: of ITU-T X.1060, or of FIRST.',
      args: serviceOfferArgs(),
      resolve: related('services'),
    }),
    sim3: t.field({
      type: MaturityAssessment,
      nullable: true,
      description: 'How mature it is by SIM3; null where that is neither published nor agreed to.',
      resolve: related('sim3'),
    }),
    bcmIntegrated: t.field({
      type: PlanIntegration,
      nullable: true,
      description:
        'Whether it has a part in business continuity management; null where nobody says.',
      resolve: related('bcmIntegrated'),
    }),
    crisisPlanIntegrated: t.field({
      type: PlanIntegration,
      nullable: true,
      description: 'Whether it has a part in a crisis management plan; null where nobody says.',
      resolve: related('crisisPlanIntegrated'),
    }),
    threatFocus: t.field({
      type: ThreatFocusConnection,
      description: 'The threats that it has specialised in.',
      args: threatFocusArgs(),
      resolve: related('threatFocus'),
    }),
    emergingTechnology: t.field({
      type: TechnologyUseConnection,
      description: 'The emerging technology that it uses, each with its ethics policy.',
      args: technologyUseArgs(),
      resolve: related('emergingTechnology'),
    }),
    funding: t.field({
      type: FundingConnection,
      description: 'What it is funded from, and until when that is secured.',
      args: fundingArgs(),
      resolve: related('funding'),
    }),
    withheld: t.exposeInt('withheld', {
      description:
        'How many more such facts there are that you may not see; what is RED is never counted.',
    }),
    sustainability: t.expose('sustainability', {
      type: Sustainability,
      description: 'Whether its funding is secured.',
    }),
  }),
});
