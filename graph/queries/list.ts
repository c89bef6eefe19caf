import { rootConnection } from '../connection.ts';
import { activities } from '../entities/activity-list.ts';
import { activity } from '../entities/activity.ts';
import { countries } from '../entities/country-list.ts';
import { country } from '../entities/country.ts';
import { duplicateEfforts } from '../entities/duplicate-effort-list.ts';
import { duplicateEffort } from '../entities/duplicate-effort.ts';
import { needs } from '../entities/need-list.ts';
import { need } from '../entities/need.ts';
import { networks } from '../entities/network-list.ts';
import { network } from '../entities/network.ts';
import { offices } from '../entities/office-list.ts';
import { office } from '../entities/office.ts';
import { organizations } from '../entities/organization-list.ts';
import { organization } from '../entities/organization.ts';
import { practices } from '../entities/practice-list.ts';
import { practice } from '../entities/practice.ts';
import { regions } from '../entities/region-list.ts';
import { region } from '../entities/region.ts';
import { sectors } from '../entities/sector-list.ts';
import { sector } from '../entities/sector.ts';
import { services } from '../entities/service-list.ts';
import { service } from '../entities/service.ts';
import { teams } from '../entities/team-list.ts';
import { team } from '../entities/team.ts';
import type { List } from '../list.ts';
import type { Asked, Question, Shape } from '../shape.ts';

/** The lists at the root of a question. */
const LISTS = {
  activities: { shape: activity, list: activities },
  countries: { shape: country, list: countries },
  duplicateEfforts: { shape: duplicateEffort, list: duplicateEfforts },
  needs: { shape: need, list: needs },
  networks: { shape: network, list: networks },
  offices: { shape: office, list: offices },
  organizations: { shape: organization, list: organizations },
  practices: { shape: practice, list: practices },
  regions: { shape: region, list: regions },
  sectors: { shape: sector, list: sectors },
  services: { shape: service, list: services },
  teams: { shape: team, list: teams },
} as const satisfies Record<string, { shape: Shape; list: List }>;

/**
 * Reads a page of a list, in one row.
 * @throws GraphError BAD_INPUT for a page size or cursor that cannot be
 */
export function page(name: keyof typeof LISTS, asked: Asked): Question {
  const { shape, list } = LISTS[name];
  return rootConnection(shape, list, asked);
}
