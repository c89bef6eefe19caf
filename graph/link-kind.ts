import type { NodeName } from './entities/nodes.ts';
import type { RecordKind } from './revisions/kinds.ts';

/** A kind of relationship that two nodes have once, or once for each value of its own key. */
export interface LinkKind {
  /** What it is called in a message: `coverage`. */
  readonly what: string;
  readonly type: string;
  /** What its revisions are kept as. */
  readonly record: RecordKind;
  /** What it leads from and to, and what an input calls them. */
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** Properties of its own that are part of its key. */
  readonly own: readonly string[];
}

export interface LinkEnd {
  readonly node: NodeName;
  readonly name: string;
}

/** A team covers a country once in a role. */
export const COVERAGE: LinkKind = {
  what: 'coverage',
  type: 'COVERS',
  record: 'TeamCoverage',
  from: { node: 'Team', name: 'team' },
  to: { node: 'Country', name: 'country' },
  own: ['role'],
};

/** A team is a member of a network once. */
export const MEMBERSHIP: LinkKind = {
  what: 'membership',
  type: 'MEMBER_OF',
  record: 'Membership',
  from: { node: 'Team', name: 'team' },
  to: { node: 'Network', name: 'network' },
  own: [],
};

/** A team offers a service once. */
export const SERVICE_OFFER: LinkKind = {
  what: 'service offered',
  type: 'OFFERS',
  record: 'ServiceOffer',
  from: { node: 'Team', name: 'team' },
  to: { node: 'Service', name: 'service' },
  own: [],
};
