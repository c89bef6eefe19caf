import {
  FundingModel,
  MaturityLevel,
  Sustainability,
  Technology,
  Threat,
} from './capability-words.ts';
import { DateFilter, TextFilter, wordFilter } from './comparison.ts';
import { heldOnFilter, livedFactFilters } from './fact-filter.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { ServiceFilter } from './service-filter.ts';

const MaturityLevelFilter = wordFilter('MaturityLevelFilter', MaturityLevel);
const ThreatWordFilter = wordFilter('ThreatWordFilter', Threat);
const TechnologyWordFilter = wordFilter('TechnologyWordFilter', Technology);
const FundingModelFilter = wordFilter('FundingModelFilter', FundingModel);
const SustainabilityFilter = wordFilter('SustainabilityFilter', Sustainability);

export const ServiceOfferFilter = filterOf('ServiceOfferFilter', 'services offered', (t) => ({
  service: t.field({ type: ServiceFilter, description: 'By the service.' }),
  heldOn: heldOnFilter(t),
  ...livedFactFilters(t),
}));

export const ThreatFocusFilter = filterOf('ThreatFocusFilter', 'threats in focus', (t) => ({
  threat: t.field({ type: ThreatWordFilter, description: 'By the threat.' }),
  heldOn: heldOnFilter(t),
  ...livedFactFilters(t),
}));

export const TechnologyUseFilter = filterOf('TechnologyUseFilter', 'technologies in use', (t) => ({
  technology: t.field({ type: TechnologyWordFilter, description: 'By the technology.' }),
  ethicsPolicy: t.field({
    type: TextFilter,
    description: 'By the address of its ethics policy: `{ isNull: true }` for those without one.',
  }),
  heldOn: heldOnFilter(t),
  ...livedFactFilters(t),
}));

export const FundingFilter = filterOf('FundingFilter', 'sources of funding', (t) => ({
  model: t.field({ type: FundingModelFilter, description: 'By what the funding is from.' }),
  securedUntil: t.field({ type: DateFilter, description: 'By until when it is secured.' }),
  heldOn: heldOnFilter(t),
  ...livedFactFilters(t),
}));

const ServiceOffersFilter = rowsFilter(
  'ServiceOffersFilter',
  'services offered',
  () => ServiceOfferFilter,
);
const ThreatFocusesFilter = rowsFilter(
  'ThreatFocusesFilter',
  'threats in focus',
  () => ThreatFocusFilter,
);
const TechnologyUsesFilter = rowsFilter(
  'TechnologyUsesFilter',
  'technologies in use',
  () => TechnologyUseFilter,
);
const FundingsFilter = rowsFilter('FundingsFilter', 'sources of funding', () => FundingFilter);

export const CapabilityFilter = filterOf('CapabilityFilter', 'teams', (t) => ({
  services: t.field({
    type: ServiceOffersFilter,
    description: 'By the services they offer, with when they did.',
  }),
  sim3: t.field({
    type: MaturityLevelFilter,
    description: 'By how mature they are today, by SIM3; a team of which nobody says has no level.',
  }),
  bcmIntegrated: t.boolean({
    description:
      'Whether they are on record, today, as a part of business continuity management. False also ' +
      'finds those of which nobody says.',
  }),
  crisisPlanIntegrated: t.boolean({
    description:
      'Whether they are on record, today, as a part of a crisis management plan. False also finds ' +
      'those of which nobody says.',
  }),
  threatFocus: t.field({
    type: ThreatFocusesFilter,
    description: 'By the threats in their focus.',
  }),
  emergingTechnology: t.field({
    type: TechnologyUsesFilter,
    description: 'By the emerging technology they use.',
  }),
  funding: t.field({ type: FundingsFilter, description: 'By what they are funded from.' }),
  sustainability: t.field({
    type: SustainabilityFilter,
    description: 'By whether their funding is secured today.',
  }),
}));
