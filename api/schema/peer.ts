import type { ConnectionRow } from '../../graph/connection.ts';
import { badInput } from '../../graph/errors.ts';
import { peers } from '../../graph/peers/list.ts';
import type { PeerReasonRow, PeerRow } from '../../graph/peers/peer.ts';
import { MAX_TEAMS_OF_A_HUB } from '../../graph/peers/weights.ts';
import { calledBy } from '../access.ts';
import { askMaybe } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { Threat } from './capability-words.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Network } from './network.ts';
import { PeerFilter } from './peer-filter.ts';
import { peerSentence } from './peer-sentence.ts';
import { PeerReasonCode } from './peer-words.ts';
import { Region } from './region.ts';
import { Sector } from './sector.ts';
import { Service } from './service.ts';
import { Constituency } from './team-words.ts';
import { Team } from './team.ts';

const PeerReason = builder.objectRef<PeerReasonRow>('PeerReason').implement({
  description: 'Something that makes a team like the other one.',
  fields: (t) => ({
    code: t.expose('code', { type: PeerReasonCode, description: 'What they share.' }),
    reason: t.string({
      description: 'What they share, as a sentence in English.',
      resolve: ({ reason }) => peerSentence(reason),
    }),
    measure: t.exposeFloat('measure', {
      description:
        'How much of its weight counts, 0 to 1: of NETWORK by how few members it has, of REGION 1, of ' +
        'all else how much of what either of the two has both have.',
    }),
    weight: t.exposeFloat('weight', { description: 'Its published weight, in points.' }),
    points: t.exposeFloat('points', { description: 'The measure times the weight.' }),
    network: t.field({
      type: Network,
      nullable: true,
      description: 'Of NETWORK: the network that both are members of.',
      resolve: related('network'),
    }),
    members: t.exposeInt('members', {
      nullable: true,
      description: 'Of NETWORK: how many members it has on the day, as far as you may know.',
    }),
    constituencies: t.expose('constituencies', {
      type: [Constituency],
      description: 'Of CONSTITUENCY: whom both serve.',
    }),
    sectors: t.field({
      type: [Sector],
      description: 'Of SECTOR: the critical sectors that both serve, by name.',
      resolve: related('sectors'),
    }),
    services: t.field({
      type: [Service],
      description: 'Of SERVICE: the services that both offer.',
      resolve: related('services'),
    }),
    threats: t.expose('threats', {
      type: [Threat],
      description: 'Of THREAT: the threats that both focus on.',
    }),
    languages: t.exposeStringList('languages', {
      description: 'Of LANGUAGE: the languages that both work in. Format: BCP 47.',
    }),
    region: t.field({
      type: Region,
      nullable: true,
      description: 'Of REGION: the ITU region that both are based in.',
      resolve: related('region'),
    }),
  }),
});

const Peer = builder.objectRef<PeerRow>('Peer').implement({
  description: 'A team that is like the one that was asked about.',
  fields: (t) => ({
    rank: t.exposeInt('rank', {
      description: 'One more than there are peers with more points: equals share a rank.',
    }),
    points: t.exposeFloat('points', { description: 'The sum of the points of its reasons.' }),
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
    reasons: t.field({
      type: [PeerReason],
      description:
        'Everything that both share, in the order of the codes, the rarest network first; one at least.',
      resolve: related('reasons'),
    }),
  }),
});

const PeerConnection = connectionOf('Peer', Peer);

builder.queryField('peers', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: PeerConnection,
    description:
      'The teams that are like this one, ranked, each with its reasons. `BAD_USER_INPUT` where there is no such team. ' +
      'A peer operates on the day, and shares with it a network, a sector, a service, a threat in focus, its ' +
      `country or its region, one at least that no more than ${MAX_TEAMS_OF_A_HUB} teams share: ` +
      'docs/peers.md.',
    args: {
      team: t.arg.string({ required: true, description: 'The slug of the team: `in-certin`.' }),
      asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }),
      ...listArgs({
        of: 'peers',
        filter: PeerFilter,
        standard: 'the most points first, among equals by name',
      }),
    },
    resolve: async (_root, { team }, context, info) => {
      const found = await askMaybe<ConnectionRow<PeerRow>>(peers, context, info);
      if (found) return found;
      throw badInput(`team: there is no team ${JSON.stringify(team.slice(0, 100))}.`);
    },
  }),
);
