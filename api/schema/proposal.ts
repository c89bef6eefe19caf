import type { ConnectionRow } from '../../graph/connection.ts';
import type { proposalOrders } from '../../graph/entities/proposal-list.ts';
import type { ProposalRow, ProposedChangeRow } from '../../graph/entities/proposal.ts';
import { derive } from '../../graph/later.ts';
import { find } from '../../graph/queries/find.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askMaybe, askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { decodeGlobalId } from '../global-id.ts';
import { related } from '../select.ts';
import { ByWhom } from './by-whom.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Labelled } from './labelled.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { ProposalFilter } from './proposal-filter.ts';
import { ProposalKind, ProposalState, ProposalThing } from './proposal-words.ts';
import { teamArgs, TeamConnection } from './team.ts';

export const Proposal = builder.objectRef<ProposalRow>('Proposal');
export const ProposalConnection = connectionOf('Proposal', Proposal);

const ProposalOrder = orderOf('Proposal', 'proposals', {
  PROPOSED: 'When it was made.',
  DECIDED: 'When it was decided on, or withdrawn.',
  STATE: 'What has become of it.',
} satisfies Record<keyof typeof proposalOrders, string>);

export const proposalArgs = () =>
  listArgs({
    of: 'proposals',
    filter: ProposalFilter,
    orderBy: ProposalOrder,
    standard: 'the latest comes first',
  });

const ProposedChange = builder.objectRef<ProposedChangeRow>('ProposedChange').implement({
  description:
    'A field that a proposal would change. Values are texts, one for each entry of a list.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The field, as the type of the thing or its input calls it: `website`.',
    }),
    before: t.exposeStringList('before', {
      description: 'What it said when it was proposed; none where nothing was said.',
    }),
    after: t.exposeStringList('after', {
      description: 'What it would say; none where nothing would be said.',
    }),
    now: t.exposeStringList('now', {
      nullable: true,
      description:
        'What it says now; null once the proposal is decided on, and where the thing is not there.',
    }),
  }),
});

Proposal.implement({
  description:
    'That something on record of a team should be otherwise, to be decided on by the team, an officer or an admin.',
  interfaces: [Node, Labelled],
  fields: (t) => ({
    state: t.expose('state', { type: ProposalState, description: 'What has become of it.' }),
    kind: t.expose('kind', { type: ProposalKind, description: 'What it would do.' }),
    thing: t.expose('thing', { type: ProposalThing, description: 'What of a team it is about.' }),
    mutation: t.exposeString('mutation', {
      description: 'The mutation that makes its change: `changeTeam`.',
    }),
    teams: t.field({
      type: TeamConnection,
      description: 'The teams whose it is: one, or both of a collaboration.',
      args: teamArgs(),
      resolve: related('teams'),
    }),
    changes: t.field({
      type: [ProposedChange],
      description: 'What would be different, field by field.',
      resolve: related('changes'),
    }),
    conflict: t.exposeStringList('conflict', {
      description:
        'The fields of it that somebody has changed meanwhile; none once it is decided on.',
    }),
    version: t.exposeInt('version', {
      nullable: true,
      description: 'The version that it was proposed for; null for what would be added.',
    }),
    currentVersion: t.exposeInt('currentVersion', {
      nullable: true,
      description:
        'The version that the thing is at now; null once it is decided on, and for what would be added.',
    }),
    why: t.exposeString('why', { description: 'Why, in the words of the proposer.' }),
    proposedBy: t.field({
      type: ByWhom,
      description: 'Who proposed it.',
      resolve: related('proposedBy'),
    }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When it was made.' }),
    decidedBy: t.field({
      type: ByWhom,
      nullable: true,
      description: 'Who decided on it; null where nobody has.',
      resolve: related('decidedBy'),
    }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided on, or withdrawn.',
    }),
    decision: t.exposeString('decision', {
      nullable: true,
      description: 'Why it was decided so, where that was said.',
    }),
    mayDecide: t.exposeBoolean('mayDecide', {
      description: 'Whether it is open, and yours to decide on.',
    }),
    isOwn: t.exposeBoolean('isOwn', { description: 'Whether it is your own.' }),
  }),
});

builder.queryFields((t) => ({
  proposal: t.field({
    ...calledBy(['PARTNER', 'TEAM', 'OFFICER', 'ADMIN']),
    type: Proposal,
    nullable: true,
    description: 'The proposal with this id, or null where there is none that you may see.',
    args: { id: t.arg.id({ required: true, description: 'The global id of the proposal.' }) },
    resolve: (_root, _args, context, info) =>
      askMaybe<ProposalRow>(
        (asked) =>
          find(
            'Proposal',
            derive(asked.args['id'], (id) => decodeGlobalId(String(id)).key),
            asked,
          ),
        context,
        info,
      ),
  }),
  proposals: t.field({
    ...calledBy(['PARTNER', 'TEAM', 'OFFICER', 'ADMIN']),
    type: ProposalConnection,
    description:
      'Proposals: your own, those about your teams, and to officers and admins all that they may see.',
    args: proposalArgs(),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<ProposalRow>>((asked) => page('proposals', asked), context, info),
  }),
}));
