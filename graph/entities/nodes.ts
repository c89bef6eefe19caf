import type { Shape } from '../shape.ts';
import { mistakeReportMayBeSeen } from '../visibility/mistake-reports.ts';
import { proposalMayBeSeen } from '../visibility/proposals.ts';
import {
  capabilityMayBeSeen,
  type Condition,
  contactIsThere,
  needMayBeSeen,
} from '../visibility.ts';
import { activity } from './activity.ts';
import { claim } from './claim.ts';
import { contact } from './contact.ts';
import { country } from './country.ts';
import { funding } from './funding.ts';
import { maturityAssessment } from './maturity-assessment.ts';
import { need } from './need.ts';
import { mistakeReport } from './mistake-report.ts';
import { network } from './network.ts';
import { office } from './office.ts';
import { organization } from './organization.ts';
import { planIntegration } from './plan-integration.ts';
import { practice } from './practice.ts';
import { proposal } from './proposal.ts';
import { publishedReport } from './published-report.ts';
import { region } from './region.ts';
import { sector } from './sector.ts';
import { serviceCategory } from './service-category.ts';
import { service } from './service.ts';
import { source } from './source.ts';
import { team } from './team.ts';
import { technologyUse } from './technology-use.ts';
import { threatFocus } from './threat-focus.ts';

/** A shape that is a node of its own, found by its label and the property that is its key. */
export interface NodeShape {
  readonly shape: Shape;
  readonly key: string;
  /** Whether the viewer may see one; nothing is said of what everybody may. */
  readonly seen?: Condition;
}

/** The nodes that can be looked up, by label, which is also their name in the schema. */
export const NODES = {
  Activity: { shape: activity, key: 'id' },
  Claim: { shape: claim, key: 'id' },
  Contact: { shape: contact, key: 'id', seen: contactIsThere },
  Country: { shape: country, key: 'iso2' },
  Funding: { shape: funding, key: 'id', seen: capabilityMayBeSeen },
  MaturityAssessment: { shape: maturityAssessment, key: 'id', seen: capabilityMayBeSeen },
  MistakeReport: { shape: mistakeReport, key: 'id', seen: mistakeReportMayBeSeen },
  Need: { shape: need, key: 'id', seen: needMayBeSeen },
  Network: { shape: network, key: 'id' },
  Office: { shape: office, key: 'id' },
  Organization: { shape: organization, key: 'id' },
  PlanIntegration: { shape: planIntegration, key: 'id', seen: capabilityMayBeSeen },
  Practice: { shape: practice, key: 'id' },
  Proposal: { shape: proposal, key: 'id', seen: proposalMayBeSeen },
  PublishedReport: { shape: publishedReport, key: 'id' },
  Region: { shape: region, key: 'code' },
  Sector: { shape: sector, key: 'code' },
  Service: { shape: service, key: 'id' },
  ServiceCategory: { shape: serviceCategory, key: 'id' },
  Source: { shape: source, key: 'id' },
  Team: { shape: team, key: 'id' },
  TechnologyUse: { shape: technologyUse, key: 'id', seen: capabilityMayBeSeen },
  ThreatFocus: { shape: threatFocus, key: 'id', seen: capabilityMayBeSeen },
} as const satisfies Record<string, NodeShape>;

export type NodeName = keyof typeof NODES;

export const isNodeName = (name: string): name is NodeName => Object.hasOwn(NODES, name);
