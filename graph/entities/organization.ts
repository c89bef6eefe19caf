import { connection, type ConnectionRow } from '../connection.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { activitiesOfOrganization } from './activity-list.ts';
import { activity, type ActivityRow } from './activity.ts';

/** An organisation that runs activities. */
export interface OrganizationRow extends RememberedRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly [key: `activities@${string}`]: ConnectionRow<ActivityRow>;
}

export const organization: Shape = {
  name: 'Organization',
  fields: {
    ...rememberedFields('Organization'),
    id: stored('id'),
    slug: stored('id'),
    name: stored('name'),
    activities: connection(() => activity, activitiesOfOrganization),
  },
};
