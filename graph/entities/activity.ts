import { connection, type ConnectionRow } from '../connection.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { ActivityKind, ActivityStatus } from '../words.ts';
import { countriesOfActivity } from './country-list.ts';
import { country, type CountryRow } from './country.ts';
import { needsOfActivity } from './need-list.ts';
import { need, type NeedRow } from './need.ts';
import { organizationsOfActivity } from './organization-list.ts';
import { organization, type OrganizationRow } from './organization.ts';
import { regionsOfActivity } from './region-list.ts';
import { region, type RegionRow } from './region.ts';

/** What ITU or another provider did for a country or region. */
export interface ActivityRow extends FactRow, LifeRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly status: ActivityStatus;
  readonly title: string;
  readonly result: string | null;
  readonly [key: `countries@${string}`]: ConnectionRow<CountryRow>;
  readonly [key: `regions@${string}`]: ConnectionRow<RegionRow>;
  readonly [key: `providers@${string}`]: ConnectionRow<OrganizationRow>;
  readonly [key: `needs@${string}`]: ConnectionRow<NeedRow>;
}

export const activity: Shape = {
  name: 'Activity',
  fields: {
    ...rememberedFields('Activity'),
    ...factFields,
    ...versionedFields,
    ...lifeFields,
    id: stored('id'),
    kind: stored('kind'),
    status: stored('status'),
    title: stored('title'),
    result: stored('result'),
    countries: connection(() => country, countriesOfActivity),
    regions: connection(() => region, regionsOfActivity),
    providers: connection(() => organization, organizationsOfActivity),
    needs: connection(() => need, needsOfActivity),
  },
};
