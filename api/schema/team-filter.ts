import { CapabilityFilter } from './capability-filter.ts';
import { CollaborationsFilter } from './collaboration-filter.ts';
import {
  DateFilter,
  KeyFilter,
  TagFilter,
  TextFilter,
  wordFilter,
  wordsFilter,
} from './comparison.ts';
import { ContactsFilter } from './contact-filter.ts';
import { CountryFilter } from './country-filter.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { MembershipsFilter } from './membership-filter.ts';
import { SectorsFilter } from './sector-filter.ts';
import { ServicesFilter } from './service-filter.ts';
import { TeamCoveragesFilter } from './team-coverage-filter.ts';
import { Constituency, TeamKind, TeamStatus } from './team-words.ts';

const TeamKindFilter = wordFilter('TeamKindFilter', TeamKind);
const TeamStatusFilter = wordFilter('TeamStatusFilter', TeamStatus);
const ConstituenciesFilter = wordsFilter('ConstituenciesFilter', Constituency);

export const TeamFilter = filterOf('TeamFilter', 'teams', (t) => ({
  slug: t.field({ type: KeyFilter, description: 'By slug: `in-certin`.' }),
  kind: t.field({ type: TeamKindFilter, description: 'By what they call themselves.' }),
  status: t.field({ type: TeamStatusFilter, description: 'By whether they work.' }),
  constituency: t.field({ type: ConstituenciesFilter, description: 'By whom they serve.' }),
  language: t.field({
    type: TagFilter,
    description: 'By the languages they work in: BCP 47 tags such as `en` or `pt-BR`.',
  }),
  scope: t.field({
    type: TextFilter,
    description: 'By what they span where they belong to no one country: `EU`.',
  }),
  host: t.field({ type: TextFilter, description: 'By the organisation that hosts them.' }),
  since: t.field({ type: DateFilter, description: 'By when they were established.' }),
  until: t.field({ type: DateFilter, description: 'By when they ended.' }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure the record is.' }),
  asOf: t.field({ type: DateFilter, description: 'By how fresh the record is.' }),
  country: t.field({
    type: CountryFilter,
    description:
      'By the country they are based in, with its region, its development group and all else. A ' +
      'team that is based in no country matches no such filter, not even `{}`.',
  }),
  covers: t.field({ type: TeamCoveragesFilter, description: 'By the countries they cover.' }),
  sectors: t.field({ type: SectorsFilter, description: 'By the critical sectors they serve.' }),
  services: t.field({ type: ServicesFilter, description: 'By the services they offer.' }),
  capability: t.field({ type: CapabilityFilter, description: 'By what they are capable of.' }),
  contacts: t.field({
    type: ContactsFilter,
    description: 'By how they can be reached, as far as you may know.',
  }),
  memberships: t.field({
    type: MembershipsFilter,
    description:
      'By the networks they belong to, as far as you may know: `{ some: { network: { slug: { in: ' +
      '["first"] } }, status: { in: [CURRENT] } } }`, or `{ none: {} }` for members of no network.',
  }),
  collaborations: t.field({
    type: CollaborationsFilter,
    description: 'By what they do together with other teams.',
  }),
}));

export const TeamsFilter = rowsFilter('TeamsFilter', 'teams', () => TeamFilter);
