import './capability-writing.ts';
import './collaboration-writing.ts';
import './contact-writing.ts';
import './membership-writing.ts';
import './service-offer-writing.ts';
import './team-writing.ts';
import type { ProposalRow } from '../../graph/entities/proposal.ts';
import {
  type DecideProposal,
  decideProposal,
  type Mutations,
  type WithdrawProposal,
  withdrawProposal,
} from '../../graph/proposals/decide.ts';
import { propose } from '../../graph/proposals/propose.ts';
import { find } from '../../graph/queries/find.ts';
import { invalid, RefusedWrite } from '../../graph/writing/failure.ts';
import { teamsConcerned } from '../../graph/writing/ownership.ts';
import { underPath } from '../../graph/writing/under-path.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { type Proposable, PROPOSABLE } from './proposable.ts';
import { Decision } from './proposal-words.ts';
import { Proposal } from './proposal.ts';
import { type Made, writeField } from './write-field.ts';

/** One change, under the name of its mutation. */
type Change = Readonly<Record<string, object | null | undefined>>;

interface Propose {
  readonly change: Change;
  readonly why: string;
}

const ProposedChangeInput = builder.inputRef<Change>('ProposedChangeInput').implement({
  description: 'One change, as the mutation of that name would take it.',
  isOneOf: true,
  fields: (t) =>
    Object.fromEntries(
      [...PROPOSABLE].map(([name, { input, description }]) => [
        name,
        t.field({ type: input, description }),
      ]),
    ),
});

const makes: Made<ProposalRow> = {
  name: 'proposal',
  type: Proposal,
  description: 'The proposal as it is now.',
  find: (key, asked) => find('Proposal', key, asked),
};

function chosen(change: Change): { name: string; input: object; mutation: Proposable } {
  for (const [name, input] of Object.entries(change)) {
    const mutation = PROPOSABLE.get(name);
    if (mutation && input) return { name, input, mutation };
  }
  throw new RefusedWrite([invalid(['change'], 'one change')]);
}

writeField('propose', {
  by: ['PARTNER', 'TEAM', 'OFFICER'],
  description:
    'Proposes a change, to be decided on by the team whose it is, an officer or an admin. It is held to all that the ' +
    'change itself is held to, and nothing but the proposal is written. For a field of a thing you have one open ' +
    'proposal at the most: `Conflict` names it.',
  input: builder.inputRef<Propose>('ProposeInput').implement({
    description: 'What should be otherwise, and why.',
    fields: (t) => ({
      change: t.field({
        type: ProposedChangeInput,
        required: true,
        description: 'The change, with the `version` that you have read.',
      }),
      why: t.string({
        required: true,
        description: 'Why: 2000 characters at the most. Who decides reads it. Name no persons.',
      }),
    }),
  }),
  makes,
  write: async (writer, { change, why }, asked) => {
    const { name, input, mutation } = chosen(change);
    const teams = await underPath(['change', name], () =>
      teamsConcerned(writer.graph, mutation.whose(input)),
    );
    return propose(writer, {
      ...{ why, thing: mutation.thing, mutation: name, input, teams },
      write: (within) => mutation.write(within, input, asked),
    });
  },
});

writeField('decideProposal', {
  by: ['TEAM', 'OFFICER', 'ADMIN'],
  description:
    'Accepts or rejects a proposal. To accept it makes its change in the same transaction, as if you had made it: ' +
    'what that would be refused for, this is. `StaleVersion` where somebody has changed the thing meanwhile: ' +
    '`Proposal.conflict` has the fields, and `version` accepts it all the same.',
  input: builder.inputRef<DecideProposal, false>('DecideProposalInput').implement({
    description: 'What is decided on a proposal.',
    fields: (t) => ({
      id: t.id({ required: true, description: 'The proposal, by its global `id`.' }),
      decision: t.field({ type: Decision, required: true, description: 'What is decided.' }),
      why: t.string({
        description: 'Why: 2000 characters at the most. To be given where it is rejected.',
      }),
      version: t.int({
        description:
          'The `currentVersion` that you have read, to accept what was proposed for an earlier one.',
      }),
    }),
  }),
  makes,
  write: (writer, input, asked) => {
    const mutations: Mutations = (name) => {
      const mutation = PROPOSABLE.get(name);
      if (!mutation) throw new Error(`${name} is no mutation that can be proposed.`);
      return (within, change) => mutation.write(within, change, asked);
    };
    return decideProposal(writer, { ...input, id: keyIn(input) }, mutations);
  },
  whose: (input) => ({ of: 'PROPOSAL', id: keyIn(input), path: ['id'] }),
});

writeField('withdrawProposal', {
  by: ['PARTNER', 'TEAM', 'OFFICER'],
  description: 'Takes back a proposal of your own that nobody has decided on.',
  input: builder.inputRef<WithdrawProposal, false>('WithdrawProposalInput').implement({
    description: 'Which proposal is taken back.',
    fields: (t) => ({
      id: t.id({ required: true, description: 'The proposal, by its global `id`.' }),
    }),
  }),
  makes,
  write: (writer, input) => withdrawProposal(writer, { id: keyIn(input) }),
});

const keyIn = ({ id }: { readonly id: string }) => keyOf('Proposal', id, ['id']);
