import type { ConnectionRow } from '../../graph/connection.ts';
import type { teamFacets, teamOrders } from '../../graph/entities/team-list.ts';
import type { TeamRow } from '../../graph/entities/team.ts';
import { find } from '../../graph/queries/find.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askMaybe, askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { TeamCapability } from './capability.ts';
import { collaborationArgs, CollaborationConnection } from './collaboration.ts';
import { connectionOf, listArgs } from './connection.ts';
import { contactArgs, ContactConnection } from './contact.ts';
import { Country } from './country.ts';
import { facetsOf } from './facets.ts';
import { Fact, Lived } from './fact.ts';
import { membershipArgs, MembershipConnection } from './membership.ts';
import { mistakeReportArgs, MistakeReportConnection } from './mistake-report.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { proposalArgs, ProposalConnection } from './proposal.ts';
import { searchArg } from './search-argument.ts';
import { sectorArgs, SectorConnection } from './sector.ts';
import { serviceArgs, ServiceConnection } from './service.ts';
import { teamCoverageArgs, TeamCoverageConnection } from './team-coverage.ts';
import { TeamFilter } from './team-filter.ts';
import { Constituency, TeamKind, TeamStatus } from './team-words.ts';
import { Versioned } from './versioned.ts';

export const Team = builder.objectRef<TeamRow>('Team');

const TeamFacets = facetsOf('Team', 'teams', {
  kind: 'By what they call themselves.',
  status: 'By whether they work.',
  evidence: 'By how sure the record is.',
  constituency: 'By whom they serve; a team may serve several.',
  language: 'By the languages they work in; a team may have several.',
  country: 'By the country they are based in, as its ISO 3166-1 alpha-2 code.',
  region: 'By the ITU region they are based in, as its code.',
  developmentGroup:
    'By the UN groups that the country they are based in is in today; it may be in several.',
  sector: 'By the critical sectors they serve, as their codes; a team may serve several.',
  service: 'By the services they offer, as their slugs; a team may offer several.',
  network:
    'By the networks they are current members of, as their slugs, as far as you may know; a team ' +
    'may be in several.',
} satisfies Record<keyof typeof teamFacets, string>);

export const TeamConnection = connectionOf('Team', Team, TeamFacets);

const TeamOrder = orderOf('Team', 'teams', {
  NAME: 'The full name.',
  SHORT_NAME: 'The name it is known by.',
  SLUG: 'The slug.',
  KIND: 'What it calls itself.',
  STATUS: 'Whether it works.',
  COUNTRY: 'The name of the country it is based in.',
  SINCE: 'When it was established.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof teamOrders, string>);

export const teamArgs = () =>
  listArgs({ of: 'teams', filter: TeamFilter, orderBy: TeamOrder, standard: 'by name' });

Team.implement({
  description: 'A CIRT of any kind. Its `since` is when it was established.',
  interfaces: [Node, Fact, Lived, Versioned, Remembered],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The stable name of the team in links.' }),
    name: t.exposeString('name', { description: 'The full name, as the team writes it.' }),
    shortName: t.exposeString('shortName', {
      nullable: true,
      description: 'The name it is known by: `CERT-In`.',
    }),
    aliases: t.exposeStringList('aliases', { description: 'Other names in use.' }),
    formerNames: t.exposeStringList('formerNames', { description: 'Names it had before.' }),
    kind: t.expose('kind', { type: TeamKind, description: 'What it calls itself.' }),
    status: t.expose('status', { type: TeamStatus, description: 'Whether it works.' }),
    constituencies: t.expose('constituencies', {
      type: [Constituency],
      description: 'Whom it serves; may be several, or none that is known.',
    }),
    languages: t.exposeStringList('languages', {
      description:
        'The languages it works in, as BCP 47 tags: `en`, `pt-BR`; none where nobody says.',
    }),
    scope: t.exposeString('scope', {
      nullable: true,
      description: 'What it spans where it belongs to no one country: `EU`.',
    }),
    website: t.exposeString('website', { nullable: true, description: 'Its website: a URL.' }),
    host: t.exposeString('host', {
      nullable: true,
      description: 'The organisation that hosts it, in words.',
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it is based in; null where it belongs to no one country.',
      resolve: related('country'),
    }),
    covers: t.field({
      type: TeamCoverageConnection,
      description: 'The countries that it covers, with its role there.',
      args: teamCoverageArgs('by the name of the country'),
      resolve: related('covers'),
    }),
    sectors: t.field({
      type: SectorConnection,
      description: 'The critical sectors that it serves.',
      args: sectorArgs('by name'),
      resolve: related('sectors'),
    }),
    services: t.field({
      type: ServiceConnection,
      description: 'The services that it offers, as a framework defines them.',
      args: serviceArgs(),
      resolve: related('services'),
    }),
    capability: t.field({
      type: TeamCapability,
      description:
        'What it is capable of: services, maturity, plans, threats, technology, funding.',
      resolve: related('capability'),
    }),
    contacts: t.field({
      type: ContactConnection,
      description: 'How it can be reached: roles, never persons.',
      args: contactArgs(),
      resolve: related('contacts'),
    }),
    memberships: t.field({
      type: MembershipConnection,
      description: 'The networks that it belongs to, as far as you may know.',
      args: membershipArgs('by the name of the network'),
      resolve: related('memberships'),
    }),
    collaborations: t.field({
      type: CollaborationConnection,
      description: 'The teams that it works with.',
      args: collaborationArgs(),
      resolve: related('collaborations'),
    }),
    proposals: t.field({
      type: ProposalConnection,
      description:
        'What is proposed to be different about it, as far as you may know: nothing where you have not signed in.',
      args: proposalArgs(),
      resolve: related('proposals'),
    }),
    mistakeReports: t.field({
      type: MistakeReportConnection,
      description:
        'What is reported to be mistaken about it and its own, as far as you may know: nothing where you have not ' +
        'signed in.',
      args: mistakeReportArgs(),
      resolve: related('mistakeReports'),
    }),
  }),
});

builder.queryFields((t) => ({
  team: t.field({
    ...calledBy('EVERYBODY'),
    type: Team,
    nullable: true,
    description: 'The team with this slug, or null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The slug: `in-certin`.' }) },
    resolve: (_root, _args, context, info) =>
      askMaybe<TeamRow>((asked) => find('Team', asked.args['slug'], asked), context, info),
  }),
  teams: t.field({
    ...calledBy('EVERYBODY'),
    type: TeamConnection,
    description: 'The teams on record.',
    args: { ...searchArg('teams'), ...teamArgs() },
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<TeamRow>>((asked) => page('teams', asked), context, info),
  }),
}));
