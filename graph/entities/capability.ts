import { currentFact } from '../capability/current.ts';
import { withheldFacts } from '../capability/withheld.ts';
import { sustainabilityOf } from '../capability/sustainability.ts';
import { connection, type ConnectionRow } from '../connection.ts';
import type { Shape } from '../shape.ts';
import type { Sustainability } from '../words.ts';
import { fundingOfTeam, technologyUsesOfTeam, threatFocusOfTeam } from './capability-list.ts';
import { funding, type FundingRow } from './funding.ts';
import { maturityAssessment, type MaturityAssessmentRow } from './maturity-assessment.ts';
import { planIntegration, type PlanIntegrationRow } from './plan-integration.ts';
import { serviceOffersOfTeam } from './service-offer-list.ts';
import { serviceOffer, type ServiceOfferRow } from './service-offer.ts';
import { technologyUse, type TechnologyUseRow } from './technology-use.ts';
import { threatFocus, type ThreatFocusRow } from './threat-focus.ts';

/** What a team is capable of: the facts that hang on it. */
export interface TeamCapabilityRow {
  readonly sustainability: Sustainability;
  /** How many such facts are kept from the viewer. */
  readonly withheld: number;
  readonly [key: `services@${string}`]: ConnectionRow<ServiceOfferRow>;
  readonly [key: `sim3@${string}`]: MaturityAssessmentRow | null;
  readonly [key: `bcmIntegrated@${string}`]: PlanIntegrationRow | null;
  readonly [key: `crisisPlanIntegrated@${string}`]: PlanIntegrationRow | null;
  readonly [key: `threatFocus@${string}`]: ConnectionRow<ThreatFocusRow>;
  readonly [key: `emergingTechnology@${string}`]: ConnectionRow<TechnologyUseRow>;
  readonly [key: `funding@${string}`]: ConnectionRow<FundingRow>;
}

/** Over the variable of the team. */
export const teamCapability: Shape = {
  name: 'TeamCapability',
  fields: {
    services: connection(() => serviceOffer, serviceOffersOfTeam),
    sim3: currentFact(() => maturityAssessment, 'MaturityAssessment'),
    bcmIntegrated: currentFact(
      () => planIntegration,
      "PlanIntegration {plan: 'BUSINESS_CONTINUITY'}",
    ),
    crisisPlanIntegrated: currentFact(
      () => planIntegration,
      "PlanIntegration {plan: 'CRISIS_MANAGEMENT'}",
    ),
    threatFocus: connection(() => threatFocus, threatFocusOfTeam),
    emergingTechnology: connection(() => technologyUse, technologyUsesOfTeam),
    funding: connection(() => funding, fundingOfTeam),
    withheld: ({ from, inquiry }) => withheldFacts(from, inquiry),
    sustainability: ({ from, inquiry }) => ({
      cypher: sustainabilityOf(from, inquiry),
      column: true,
    }),
  },
};
