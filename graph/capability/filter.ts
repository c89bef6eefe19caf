import { compared, constraintOf, type Filter, type Filters, flag, given, rows } from '../filter.ts';
import type { Plan } from '../words.ts';
import {
  fundingOfTeam,
  technologyUsesOfTeam,
  threatFocusOfTeam,
} from '../entities/capability-list.ts';
import { serviceOffersOfTeam } from '../entities/service-offer-list.ts';
import { newestValue } from './current.ts';
import { sustainabilityOf } from './sustainability.ts';

const integratedWith = (plan: Plan) =>
  flag(({ item }, inquiry) => {
    const kind = `PlanIntegration {plan: '${plan}'}`;
    return `coalesce(${newestValue(item, kind, 'integrated', inquiry)}, false)`;
  });

const capabilityFilters: Filters = {
  services: rows(() => serviceOffersOfTeam),
  sim3: compared(({ item }, inquiry) => newestValue(item, 'MaturityAssessment', 'level', inquiry)),
  bcmIntegrated: integratedWith('BUSINESS_CONTINUITY'),
  crisisPlanIntegrated: integratedWith('CRISIS_MANAGEMENT'),
  threatFocus: rows(() => threatFocusOfTeam),
  emergingTechnology: rows(() => technologyUsesOfTeam),
  funding: rows(() => fundingOfTeam),
  sustainability: compared(({ item }, inquiry) => sustainabilityOf(item, inquiry)),
};

/** What a team is capable of, as conditions on the team itself. */
export const capabilityFilter: Filter = (value, place) =>
  constraintOf(capabilityFilters, given(value), place);
