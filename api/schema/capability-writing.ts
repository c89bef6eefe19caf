import type { TeamRow } from '../../graph/entities/team.ts';
import { find } from '../../graph/queries/find.ts';
import {
  CAPABILITIES,
  type ChangeCapability,
  changeCapability,
  type EndCapability,
  endCapability,
  type FactOnTeam,
  type RecordCapability,
  recordCapability,
} from '../../graph/writes/capability.ts';
import type { Whose } from '../../graph/writing/ownership.ts';
import { builder } from '../builder.ts';
import { nodeOf } from '../global-id.ts';
import {
  Disclosure,
  FundingModel,
  MaturityLevel,
  Plan,
  Technology,
  Threat,
} from './capability-words.ts';
import { Team } from './team.ts';
import { labelInput } from './labelled.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, lifeInput, versionInput } from './write-input.ts';

type Said<Name extends keyof FactOnTeam> = NonNullable<FactOnTeam[Name]>;

const MaturityInput = builder.inputRef<Said<'sim3'>, false>('MaturityInput').implement({
  description: 'How mature a team is by SIM3.',
  fields: (t) => ({
    level: t.field({ type: MaturityLevel, required: true, description: 'The tier it reached.' }),
    disclosure: t.field({ type: Disclosure, required: true, description: 'Why it may be shown.' }),
  }),
});

const PlanIntegrationInput = builder
  .inputRef<Said<'plan'>, false>('PlanIntegrationInput')
  .implement({
    description: 'Whether a team has a part in a plan.',
    fields: (t) => ({
      plan: t.field({ type: Plan, required: true, description: 'Which plan.' }),
      integrated: t.boolean({ required: true, description: 'Whether it has a part in it.' }),
    }),
  });

const ThreatFocusInput = builder
  .inputRef<Said<'threatFocus'>, false>('ThreatFocusInput')
  .implement({
    description: 'A threat that a team has specialised in.',
    fields: (t) => ({
      threat: t.field({ type: Threat, required: true, description: 'The threat.' }),
    }),
  });

const TechnologyUseInput = builder
  .inputRef<Said<'emergingTechnology'>, false>('TechnologyUseInput')
  .implement({
    description: 'An emerging technology that a team uses.',
    fields: (t) => ({
      technology: t.field({ type: Technology, required: true, description: 'The technology.' }),
      ethicsPolicy: t.string({
        description:
          'The policy on the ethics of its use: an address that starts with http:// or https://.',
      }),
    }),
  });

const FundingInput = builder.inputRef<Said<'funding'>, false>('FundingInput').implement({
  description: 'A source that a team is funded from.',
  fields: (t) => ({
    model: t.field({ type: FundingModel, required: true, description: 'What it is.' }),
    securedUntil: t.field({
      type: 'PartialDate',
      description: 'The last date to which it is secured; not before `since`.',
    }),
  }),
});

const CapabilityFactInput = builder.inputType('CapabilityFactInput', {
  description: 'One fact on what a team is capable of: one field, and one only.',
  isOneOf: true,
  fields: (t) => ({
    sim3: t.field({ type: MaturityInput, description: 'How mature it is by SIM3.' }),
    plan: t.field({ type: PlanIntegrationInput, description: 'Its part in a plan.' }),
    threatFocus: t.field({ type: ThreatFocusInput, description: 'A threat in its focus.' }),
    emergingTechnology: t.field({
      type: TechnologyUseInput,
      description: 'An emerging technology it uses.',
    }),
    funding: t.field({ type: FundingInput, description: 'A source that it is funded from.' }),
  }),
});

const makes: Made<TeamRow> = {
  name: 'team',
  type: Team,
  description: 'The team, with its `capability` as it is now.',
  find: (key, asked) => find('Team', key, asked),
};

writeField('recordCapability', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Puts a fact on record on what a team is capable of. One on record already is not changed: the ' +
    'newest that has not ended is the one that counts.',
  input: builder.inputRef<RecordCapability, false>('RecordCapabilityInput').implement({
    description: 'A fact on what a team is capable of, and who says so.',
    fields: (t) => ({
      team: t.string({ required: true, description: 'The team, by its slug: `rw-csirt`.' }),
      fact: t.field({ type: CapabilityFactInput, required: true, description: 'The fact.' }),
      ...lifeInput(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: recordCapability,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'CAPABILITY',
});

const whoseFact = ({ id }: { readonly id: string }): Whose => ({
  of: 'CAPABILITY',
  id: nodeOf(CAPABILITIES, id, ['id']).key,
  path: ['id'],
});

const factId = {
  required: true,
  description: 'The fact, by its global `id`: a maturity assessment, a threat focus, ….',
} as const;

writeField('changeCapability', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Puts right what is on record of a fact on what a team is capable of; what is not given stays. ' +
    'What has become different since is a new fact: end this one, and record that.',
  input: builder.inputRef<ChangeCapability, false>('ChangeCapabilityInput').implement({
    description: 'What is to be put right, and who says so.',
    fields: (t) => ({
      id: t.id(factId),
      version: versionInput(t),
      fact: t.field({
        type: CapabilityFactInput,
        description: 'The fact as it should read, of the same kind as before.',
      }),
      ...lifeInput(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: (writer, input) => {
    const { name, key } = nodeOf(CAPABILITIES, input.id, ['id']);
    return changeCapability(writer, name, { ...input, id: key });
  },
  whose: whoseFact,
  proposedFor: 'CAPABILITY',
});

writeField('endCapability', {
  by: ['TEAM', 'OFFICER'],
  description: 'Puts on record until when a fact on what a team is capable of held.',
  input: builder.inputRef<EndCapability, false>('EndCapabilityInput').implement({
    description: 'Until when a fact held, and who says so.',
    fields: (t) => ({
      id: t.id(factId),
      version: versionInput(t),
      until: t.field({
        type: 'PartialDate',
        required: true,
        description: 'The last date on which it held; not before it began.',
      }),
      ...factInput(t),
    }),
  }),
  makes,
  write: (writer, input) => {
    const { name, key } = nodeOf(CAPABILITIES, input.id, ['id']);
    return endCapability(writer, name, { ...input, id: key });
  },
  whose: whoseFact,
  proposedFor: 'CAPABILITY',
});
