import { rootConnection } from '../connection.ts';
import { activities } from '../entities/activity-list.ts';
import { activity } from '../entities/activity.ts';
import { collaborations } from '../entities/collaboration-list.ts';
import { collaboration } from '../entities/collaboration.ts';
import { countries } from '../entities/country-list.ts';
import { country } from '../entities/country.ts';
import { duplicateEfforts } from '../entities/duplicate-effort-list.ts';
import { duplicateEffort } from '../entities/duplicate-effort.ts';
import { mistakeReports } from '../entities/mistake-report-list.ts';
import { mistakeReport } from '../entities/mistake-report.ts';
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
import { proposals } from '../entities/proposal-list.ts';
import { proposal } from '../entities/proposal.ts';
import { publishedReports } from '../entities/published-report-list.ts';
import { publishedReport } from '../entities/published-report.ts';
import { regions } from '../entities/region-list.ts';
import { region } from '../entities/region.ts';
import { sectors } from '../entities/sector-list.ts';
import { sector } from '../entities/sector.ts';
import { services } from '../entities/service-list.ts';
import { service } from '../entities/service.ts';
import { teams } from '../entities/team-list.ts';
import { team } from '../entities/team.ts';
import type { List } from '../list.ts';
import { findHits } from '../search/hits.ts';
import type { SearchedLabel } from '../search/names.ts';
import type { Asked, Question, Shape } from '../shape.ts';

/** The lists at the root of a question. */
const LISTS = {
  activities: { shape: activity, list: activities },
  collaborations: { shape: collaboration, list: collaborations },
  countries: { shape: country, list: countries, label: 'Country' },
  duplicateEfforts: { shape: duplicateEffort, list: duplicateEfforts },
  mistakeReports: { shape: mistakeReport, list: mistakeReports },
  needs: { shape: need, list: needs },
  networks: { shape: network, list: networks, label: 'Network' },
  offices: { shape: office, list: offices },
  organizations: { shape: organization, list: organizations },
  practices: { shape: practice, list: practices },
  proposals: { shape: proposal, list: proposals },
  publishedReports: { shape: publishedReport, list: publishedReports },
  regions: { shape: region, list: regions },
  sectors: { shape: sector, list: sectors },
  services: { shape: service, list: services },
  teams: { shape: team, list: teams, label: 'Team' },
} as const satisfies Record<string, Listed>;

interface Listed {
  readonly shape: Shape;
  readonly list: List;
  /** Where a text can be searched for among them, their label. */
  readonly label?: SearchedLabel;
}

/**
 * Reads a page of a list, in one row; of what the argument `search` names, where it is given.
 * @throws GraphError BAD_INPUT for a page size or cursor that cannot be, and for a text that cannot be
 * searched for
 */
export function page(name: keyof typeof LISTS, asked: Asked): Question {
  const { shape, list, label }: Listed = LISTS[name];
  const text = asked.args['search'] ?? null;
  if (text === null || !label) return rootConnection(shape, list, asked);
  const { binding } = asked.inquiry;
  const hits = binding.name('hits');
  const clause = findHits({ text, labels: [label], argument: 'search' }, hits, asked.inquiry);
  const found = rootConnection(shape, { ...list, ...amongHits }, asked, hits);
  return { ...found, text: `${clause} ${found.text}` };
}

const amongHits: Pick<List, 'match' | 'unwinds'> = {
  match: (_row, hits) => `[hit IN ${hits} | hit.node]`,
  unwinds: true,
};
