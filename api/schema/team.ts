import type { ConnectionRow } from '../../graph/connection.ts';
import type { TeamRow } from '../../graph/entities/team.ts';
import { find } from '../../graph/queries/find.ts';
import { page } from '../../graph/queries/list.ts';
import { askMaybe, askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { CollaborationConnection } from './collaboration.ts';
import { connectionOf, paging } from './connection.ts';
import { Contact } from './contact.ts';
import { Country } from './country.ts';
import { Fact, Lived } from './fact.ts';
import { MembershipConnection, MembershipFilter } from './membership.ts';
import { Node } from './node.ts';
import { Sector } from './sector.ts';
import { TeamCoverageConnection, TeamCoverageFilter } from './team-coverage.ts';
import { TeamFilter } from './team-filter.ts';
import { Constituency, TeamKind, TeamStatus } from './team-words.ts';

export const Team = builder.objectRef<TeamRow>('Team');
export const TeamConnection = connectionOf('Team', Team);

Team.implement({
  description: 'A CIRT of any kind. Its `since` is when it was established.',
  interfaces: [Node, Fact, Lived],
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
      description: 'The countries that it covers, by name, with its role there.',
      args: {
        ...paging,
        filter: t.arg({ type: TeamCoverageFilter, description: 'Only coverage that matches.' }),
      },
      resolve: related('covers'),
    }),
    sectors: t.field({
      type: [Sector],
      description: 'The critical sectors that it serves, by name.',
      resolve: related('sectors'),
    }),
    contacts: t.field({
      type: [Contact],
      description: 'How it can be reached: roles, never persons.',
      resolve: related('contacts'),
    }),
    memberships: t.field({
      type: MembershipConnection,
      description: 'The networks that it belongs to, by name.',
      args: {
        ...paging,
        filter: t.arg({ type: MembershipFilter, description: 'Only memberships that match.' }),
      },
      resolve: related('memberships'),
    }),
    collaborations: t.field({
      type: CollaborationConnection,
      description: 'The teams that it works with, by the title of what they do together.',
      args: paging,
      resolve: related('collaborations'),
    }),
  }),
});

builder.queryFields((t) => ({
  team: t.field({
    type: Team,
    nullable: true,
    description: 'The team with this slug, or null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The slug: `in-certin`.' }) },
    resolve: (_root, _args, context, info) =>
      askMaybe<TeamRow>((asked) => find('Team', asked.args['slug'], asked), context, info),
  }),
  teams: t.field({
    type: TeamConnection,
    description: 'The teams on record, by name.',
    args: {
      ...paging,
      filter: t.arg({ type: TeamFilter, description: 'Only teams that match.' }),
    },
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<TeamRow>>((asked) => page('teams', asked), context, info),
  }),
}));
