import type { ConnectionRow } from '../../graph/connection.ts';
import type { countryFacets, countryOrders } from '../../graph/entities/country-list.ts';
import type { CountryRow } from '../../graph/entities/country.ts';
import { find } from '../../graph/queries/find.ts';
import { page } from '../../graph/queries/list.ts';
import { derive } from '../../graph/later.ts';
import type { Asked } from '../../graph/shape.ts';
import { calledBy } from '../access.ts';
import { askMaybe, askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { activityArgs, ActivityConnection } from './activity.ts';
import { claimArgs, ClaimConnection } from './claim.ts';
import { connectionOf, listArgs } from './connection.ts';
import { CountryFilter } from './country-filter.ts';
import { Coverage } from './coverage.ts';
import { DevelopmentGroup } from './development-group.ts';
import { facetsOf } from './facets.ts';
import { Fact } from './fact.ts';
import { Gap } from './gap.ts';
import { needArgs, NeedConnection } from './need.ts';
import { Node } from './node.ts';
import { assignmentArgs, Office, OfficeAssignmentConnection } from './office.ts';
import { orderOf } from './order.ts';
import { participationArgs, ParticipationConnection } from './participation.ts';
import { Region } from './region.ts';
import { Remembered } from './remembered.ts';
import { searchArg } from './search-argument.ts';
import { SectorCoverage } from './sector-coverage.ts';
import { teamCoverageArgs, TeamCoverageConnection } from './team-coverage.ts';
import { teamArgs, TeamConnection } from './team.ts';

export const Country = builder.objectRef<CountryRow>('Country');

const CountryFacets = facetsOf('Country', 'countries', {
  region: 'By ITU region.',
  developmentGroup: 'By UN group, today; a country may be in several.',
  coverage: 'By coverage state, today.',
  gap: 'By what they lack today; a country may have several gaps.',
} satisfies Record<keyof typeof countryFacets, string>);

export const CountryConnection = connectionOf('Country', Country, CountryFacets);

const CountryOrder = orderOf('Country', 'countries', {
  NAME: 'The name, in English.',
  ISO2: 'The ISO 3166-1 alpha-2 code.',
  REGION: 'The name of the ITU region.',
  TEAMS: 'How many teams are based there.',
  COVERAGE: 'The coverage state today, in the order of its rules: from NATIONAL to UNKNOWN.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof countryOrders, string>);

export const countryArgs = () =>
  listArgs({
    of: 'countries',
    filter: CountryFilter,
    orderBy: CountryOrder,
    standard: 'by name',
  });

Country.implement({
  description: 'An ITU Member State, or another economy or territory with an ISO 3166-1 code.',
  interfaces: [Node, Fact, Remembered],
  fields: (t) => ({
    iso2: t.exposeString('iso2', { description: 'ISO 3166-1 alpha-2 code.' }),
    iso3: t.exposeString('iso3', { description: 'ISO 3166-1 alpha-3 code.' }),
    m49: t.exposeString('m49', { description: 'UN M49 code: three digits.' }),
    name: t.exposeString('name', { description: 'The name that the UN uses, in English.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names it is looked up by.' }),
    memberState: t.exposeBoolean('memberState', {
      description: 'Whether it is an ITU Member State. Totals count Member States.',
    }),
    developing: t.exposeBoolean('developing', {
      description:
        'Whether it is a developing country today: in one of the development groups, or not ' +
        'classed as developed. Source: footnote to WTDC Resolution 69 and WTSA Resolution 58.',
    }),
    developmentGroups: t.field({
      type: [DevelopmentGroup],
      description: 'The UN groups it is in.',
      args: { asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }) },
      resolve: related('developmentGroups'),
    }),
    ldcGraduation: t.expose('ldcGraduation', {
      type: 'Date',
      nullable: true,
      description:
        'The day on which it leaves the least developed countries, where one has been set.',
    }),
    latitude: t.exposeFloat('latitude', { description: 'Where its label stands: degrees north.' }),
    longitude: t.exposeFloat('longitude', { description: 'Where its label stands: degrees east.' }),
    region: t.field({ type: Region, description: 'Its ITU region.', resolve: related('region') }),
    office: t.field({
      type: Office,
      nullable: true,
      description:
        'The ITU office nearest to it: an area office that serves it, else the regional one.',
      resolve: related('office'),
    }),
    assignments: t.field({
      type: OfficeAssignmentConnection,
      description: 'Every ITU office that serves it, with the source that says so.',
      args: assignmentArgs('area offices first'),
      resolve: related('assignments'),
    }),
    coverage: t.field({
      type: Coverage,
      description: 'Whether it has a national CIRT, and how we know.',
      args: { asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }) },
      resolve: related('coverage'),
    }),
    gaps: t.field({
      type: [Gap],
      description: 'What it lacks, at most one gap of each kind and in the order of the kinds.',
      args: { asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }) },
      resolve: related('gaps'),
    }),
    sectorCoverage: t.field({
      type: [SectorCoverage],
      description: 'Each critical sector, by annex and name, and who serves it there.',
      args: { asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }) },
      resolve: related('sectorCoverage'),
    }),
    teams: t.field({
      type: TeamConnection,
      description: 'The teams based there.',
      args: teamArgs(),
      resolve: related('teams'),
    }),
    coveredBy: t.field({
      type: TeamCoverageConnection,
      description: 'The teams that cover it, wherever they are based, with their role.',
      args: teamCoverageArgs('by the name of the team'),
      resolve: related('coveredBy'),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'What sources say about it.',
      args: claimArgs(),
      resolve: related('claims'),
    }),
    activities: t.field({
      type: ActivityConnection,
      description: 'What ITU and others did for it.',
      args: activityArgs(),
      resolve: related('activities'),
    }),
    participations: t.field({
      type: ParticipationConnection,
      description: 'The networks that the country itself takes part in.',
      args: participationArgs('by the name of the network'),
      resolve: related('participations'),
    }),
    needs: t.field({
      type: NeedConnection,
      description: 'What it has asked its ITU office for.',
      args: needArgs(),
      resolve: related('needs'),
    }),
  }),
});

const codeOf = ({ args }: Asked) => derive(args['iso2'], (code) => String(code).toUpperCase());

builder.queryFields((t) => ({
  country: t.field({
    ...calledBy('EVERYBODY'),
    type: Country,
    nullable: true,
    description: 'The country with this code, or null where there is none.',
    args: {
      iso2: t.arg.string({
        required: true,
        description: 'ISO 3166-1 alpha-2 code, in any case: `HN`.',
      }),
    },
    resolve: (_root, _args, context, info) =>
      askMaybe<CountryRow>((asked) => find('Country', codeOf(asked), asked), context, info),
  }),
  countries: t.field({
    ...calledBy('EVERYBODY'),
    type: CountryConnection,
    description: 'The countries and economies of the world.',
    args: { ...searchArg('countries'), ...countryArgs() },
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<CountryRow>>((asked) => page('countries', asked), context, info),
  }),
}));
