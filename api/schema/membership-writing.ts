import { membership, type MembershipRow } from '../../graph/entities/membership.ts';
import { MEMBERSHIP } from '../../graph/link-kind.ts';
import { findLink } from '../../graph/queries/find-link.ts';
import { mayBeSeen } from '../../graph/visibility.ts';
import {
  type AddMembership,
  addMembership,
  type ChangeMembership,
  changeMembership,
  type EndMembership,
  endMembership,
} from '../../graph/writes/membership.ts';
import { builder } from '../builder.ts';
import type { FilterFields } from './comparison.ts';
import { MembershipStatus } from './membership-words.ts';
import { Membership } from './membership.ts';
import { labelInput } from './labelled.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, lifeInput, versionInput } from './write-input.ts';

type InputFields = Parameters<FilterFields>[0];

const keyInput = (t: InputFields) => ({
  team: t.string({ required: true, description: 'The team, by its slug: `rw-csirt`.' }),
  network: t.string({
    required: true,
    description: 'The network, by its slug: `first`. A team is a member of it once.',
  }),
});

const tier = (t: InputFields) =>
  t.string({
    description:
      'The tier in the network’s own word: `full member`, `accredited`; 100 characters at the most.',
  });

const makes: Made<MembershipRow> = {
  name: 'membership',
  type: Membership,
  description: 'The membership as it is now.',
  find: (key, asked) => findLink(MEMBERSHIP, membership, key, asked, mayBeSeen),
};

writeField('addMembership', {
  by: ['TEAM', 'OFFICER'],
  description: 'Puts on record that a team is a member of a network.',
  input: builder.inputRef<AddMembership, false>('AddMembershipInput').implement({
    description: 'That a team is a member of a network.',
    fields: (t) => ({
      ...keyInput(t),
      tier: tier(t),
      status: t.field({
        type: MembershipStatus,
        required: true,
        description: 'Whether it holds; FORMER where `until` has passed.',
      }),
      ...lifeInput(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: addMembership,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'MEMBERSHIP',
});

writeField('changeMembership', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Changes what is on record of a membership: its tier, its status, its dates. What is left out stays as it ' +
    'is; null takes it away.',
  input: builder.inputRef<ChangeMembership, false>('ChangeMembershipInput').implement({
    description: 'What is to be different, and who says so.',
    fields: (t) => ({
      ...keyInput(t),
      version: versionInput(t),
      tier: tier(t),
      status: t.field({
        type: MembershipStatus,
        description: 'Whether it holds; FORMER where `until` has passed.',
      }),
      ...lifeInput(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: changeMembership,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'MEMBERSHIP',
});

writeField('endMembership', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Puts on record that a membership has ended: it is FORMER, and stays on record with the dates of its life.',
  input: builder.inputRef<EndMembership, false>('EndMembershipInput').implement({
    description: 'When a membership ended, and who says so.',
    fields: (t) => ({
      ...keyInput(t),
      version: versionInput(t),
      until: t.field({
        type: 'PartialDate',
        required: true,
        description: 'The last date on which it held: not before it began, and not in the future.',
      }),
      ...factInput(t),
    }),
  }),
  makes,
  write: endMembership,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'MEMBERSHIP',
});
