import type { capabilityOrders, fundingOrders } from '../../graph/entities/capability-list.ts';
import type { FundingRow } from '../../graph/entities/funding.ts';
import type { MaturityAssessmentRow } from '../../graph/entities/maturity-assessment.ts';
import type { PlanIntegrationRow } from '../../graph/entities/plan-integration.ts';
import type { TechnologyUseRow } from '../../graph/entities/technology-use.ts';
import type { ThreatFocusRow } from '../../graph/entities/threat-focus.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { FundingFilter, TechnologyUseFilter, ThreatFocusFilter } from './capability-filter.ts';
import {
  Disclosure,
  FundingModel,
  MaturityLevel,
  Plan,
  Technology,
  Threat,
} from './capability-words.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Fact, Lived } from './fact.ts';
import { Labelled } from './labelled.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { Team } from './team.ts';
import { Versioned } from './versioned.ts';

const interfaces = [Node, Fact, Lived, Labelled, Versioned, Remembered];

export const MaturityAssessment = builder.objectRef<MaturityAssessmentRow>('MaturityAssessment');
MaturityAssessment.implement({
  description: 'How mature a team is by SIM3, where that is published or the team agreed.',
  interfaces,
  fields: (t) => ({
    level: t.expose('level', { type: MaturityLevel, description: 'The tier it reached.' }),
    disclosure: t.expose('disclosure', {
      type: Disclosure,
      description: 'Why it may be shown.',
    }),
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
  }),
});

export const PlanIntegration = builder.objectRef<PlanIntegrationRow>('PlanIntegration');
PlanIntegration.implement({
  description:
    'Whether a team has a part in business continuity management or in a crisis management plan, of ' +
    'its country or of those it serves.',
  interfaces,
  fields: (t) => ({
    plan: t.expose('plan', { type: Plan, description: 'Which plan.' }),
    integrated: t.exposeBoolean('integrated', {
      description: 'Whether it has a part in it; false where a source says that it has none.',
    }),
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
  }),
});

const ThreatFocus = builder.objectRef<ThreatFocusRow>('ThreatFocus');
export const ThreatFocusConnection = connectionOf('ThreatFocus', ThreatFocus);
ThreatFocus.implement({
  description: 'A threat that a team has specialised in.',
  interfaces,
  fields: (t) => ({
    threat: t.expose('threat', { type: Threat, description: 'The threat.' }),
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
  }),
});

const TechnologyUse = builder.objectRef<TechnologyUseRow>('TechnologyUse');
export const TechnologyUseConnection = connectionOf('TechnologyUse', TechnologyUse);
TechnologyUse.implement({
  description: 'An emerging technology that a team uses.',
  interfaces,
  fields: (t) => ({
    technology: t.expose('technology', { type: Technology, description: 'The technology.' }),
    ethicsPolicy: t.exposeString('ethicsPolicy', {
      nullable: true,
      description: 'The policy on the ethics of its use: a URL; null where none is known.',
    }),
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
  }),
});

const Funding = builder.objectRef<FundingRow>('Funding');
export const FundingConnection = connectionOf('Funding', Funding);
Funding.implement({
  description: 'A source that a team is funded from.',
  interfaces,
  fields: (t) => ({
    model: t.expose('model', { type: FundingModel, description: 'What it is.' }),
    securedUntil: t.expose('securedUntil', {
      type: 'PartialDate',
      nullable: true,
      description: 'The last date to which it is secured; null where nobody says.',
    }),
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
  }),
});

const CapabilityOrder = orderOf('Capability', 'facts on a capability', {
  SINCE: 'When it began.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof capabilityOrders, string>);

const FundingOrder = orderOf('Funding', 'sources of funding', {
  SINCE: 'When it began.',
  AS_OF: 'When the source said so: how fresh the record is.',
  SECURED_UNTIL: 'Until when it is secured.',
} satisfies Record<keyof typeof fundingOrders, string>);

const standard = 'those known last come first';

export const threatFocusArgs = () =>
  listArgs({ of: 'threats', filter: ThreatFocusFilter, orderBy: CapabilityOrder, standard });
export const technologyUseArgs = () =>
  listArgs({ of: 'technologies', filter: TechnologyUseFilter, orderBy: CapabilityOrder, standard });
export const fundingArgs = () =>
  listArgs({ of: 'sources', filter: FundingFilter, orderBy: FundingOrder, standard });
