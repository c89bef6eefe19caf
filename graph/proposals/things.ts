import { capabilityMayBeSeen, type Condition, mayBeRead, mayBeSeen } from '../visibility.ts';
import type { ProposalThing } from '../words.ts';

/** How something of a team that can be proposed to be otherwise stands in the graph. */
export interface Thing {
  /** Leads from the team, `which` being its key as `{id: …}`, to the thing. */
  readonly pattern: (it: string, which?: string) => string;
  /** What tells it from others of its kind that a team has. */
  readonly key: (it: string) => string;
  /** What tells one that is proposed to be added from others: properties of it. */
  readonly newBy: readonly string[];
  /** All that it says, as a map: its properties, and by name what it leads to. */
  readonly values: (it: string) => string;
  /** Of these values those that somebody says, in the order that they are shown in. */
  readonly fields: readonly string[];
  readonly seen?: Condition;
}

/** Who says so: what every fact has, and what two people who propose different things both give. */
export const PROVENANCE: readonly string[] = ['source', 'sourceUrl', 'evidence', 'asOf', 'note'];
const LIFE = ['since', 'until'];

const ownKey = (it: string) => `${it}.id`;
const endKey = (it: string) => `endNode(${it}).id`;

export const THINGS: Readonly<Record<ProposalThing, Thing>> = {
  TEAM: {
    pattern: (it, which = '') => `(${it}:Team ${which})`,
    key: ownKey,
    newBy: [],
    values: (it) =>
      `${it} {.*, sectors: COLLECT { MATCH (${it})-[:SERVES_SECTOR]->(s:Sector) RETURN s.code ORDER BY s.code }}`,
    fields: [
      ...['name', 'shortName', 'aliases', 'formerNames', 'kind', 'status', 'constituencies'],
      ...['sectors', 'languages', 'website', 'host', ...LIFE, ...PROVENANCE],
    ],
  },
  CONTACT: {
    pattern: (it, which = '') => `(:Team ${which})-[:HAS_CONTACT]->(${it}:Contact)`,
    key: ownKey,
    newBy: ['role'],
    values: (it) => `properties(${it})`,
    fields: [
      ...['role', 'email', 'phone', 'timeZone', 'roundTheClock', 'weekdays', 'opens', 'closes'],
      ...['keyFingerprint', 'keyUrl', 'tlp', ...PROVENANCE],
    ],
    seen: mayBeRead,
  },
  MEMBERSHIP: {
    pattern: (it, which = '') => `(:Team ${which})-[${it}:MEMBER_OF]->(:Network)`,
    key: endKey,
    newBy: [],
    values: (it) => `${it} {.*, network: endNode(${it}).id}`,
    fields: ['network', 'tier', 'status', ...LIFE, 'tlp', ...PROVENANCE],
    seen: mayBeSeen,
  },
  COLLABORATION: {
    pattern: (it, which = '') => `(:Team ${which})-[${it}:COLLABORATES_WITH]-(:Team)`,
    key: ownKey,
    newBy: ['from', 'to', 'kind', 'title'],
    values: (it) => `${it} {.*, from: startNode(${it}).id, to: endNode(${it}).id}`,
    fields: ['from', 'to', 'kind', 'title', ...LIFE, 'tlp', ...PROVENANCE],
    seen: mayBeSeen,
  },
  SERVICE_OFFER: {
    pattern: (it, which = '') => `(:Team ${which})-[${it}:OFFERS]->(:Service)`,
    key: endKey,
    newBy: [],
    values: (it) => `${it} {.*, service: endNode(${it}).id}`,
    fields: ['service', ...LIFE, 'tlp', ...PROVENANCE],
    seen: mayBeSeen,
  },
  CAPABILITY: {
    pattern: (it, which = '') => `(:Team ${which})-[:HAS_CAPABILITY]->(${it})`,
    key: ownKey,
    newBy: ['capability', 'plan', 'threat', 'technology', 'model'],
    values: (it) => `${it} {.*, capability: head(labels(${it}))}`,
    fields: [
      ...['capability', 'level', 'disclosure', 'plan', 'integrated', 'threat', 'technology'],
      ...['ethicsPolicy', 'model', 'securedUntil', ...LIFE, 'tlp', ...PROVENANCE],
    ],
    seen: capabilityMayBeSeen,
  },
};
