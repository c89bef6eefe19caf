import type { Table } from './table.ts';
import { activities } from './tables/activities.ts';
import { claims } from './tables/claims.ts';
import { collaborations } from './tables/collaborations.ts';
import { contacts } from './tables/contacts.ts';
import { countries } from './tables/countries.ts';
import { coverage } from './tables/coverage.ts';
import { funding } from './tables/funding.ts';
import { maturityAssessments } from './tables/maturity-assessments.ts';
import { memberships } from './tables/memberships.ts';
import { networks } from './tables/networks.ts';
import { officeCountries } from './tables/office-countries.ts';
import { offices } from './tables/offices.ts';
import { organizations } from './tables/organizations.ts';
import { participations } from './tables/participations.ts';
import { planIntegrations } from './tables/plan-integrations.ts';
import { practices } from './tables/practices.ts';
import { publishedTotals } from './tables/published-totals.ts';
import { regions } from './tables/regions.ts';
import { sectors } from './tables/sectors.ts';
import { serviceCategories } from './tables/service-categories.ts';
import { serviceOffers } from './tables/service-offers.ts';
import { services } from './tables/services.ts';
import { sources } from './tables/sources.ts';
import { teams } from './tables/teams.ts';
import { technologyUse } from './tables/technology-use.ts';
import { threatFocus } from './tables/threat-focus.ts';

/** All that the import knows, each table after those that it refers to. */
export const TABLES: readonly Table[] = [
  regions,
  countries,
  offices,
  networks,
  sectors,
  teams,
  contacts,
  sources,
  claims,
  organizations,
  activities,
  publishedTotals,
  serviceCategories,
  services,
  practices,
  maturityAssessments,
  planIntegrations,
  threatFocus,
  technologyUse,
  funding,
  officeCountries,
  coverage,
  memberships,
  participations,
  collaborations,
  serviceOffers,
];
