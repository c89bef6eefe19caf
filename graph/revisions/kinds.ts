import type { Inquiry } from '../inquiry.ts';
import {
  capabilityMayBeSeen,
  type Condition,
  isAdmin,
  mayBeRead,
  mayBeSeen,
  needMayBeSeen,
} from '../visibility.ts';
import {
  type Owners,
  ownersOfCapability,
  ownersOfContact,
  ownersOfLink,
  ownersOfNeed,
} from '../visibility/owners.ts';

/** A Cypher expression over the variable of a record. */
export type Of = (item: string, inquiry: Inquiry) => string;

/** How the records of a kind are found in the graph, and what their revisions keep beside their properties. */
export interface KindOfRecord {
  /** Binds `it` by the parts of `key`. */
  readonly pattern: string;
  /** The parts of its key, joined by spaces. */
  readonly key: (item: string) => string;
  /** What it leads to, by the name of the field that tells it. */
  readonly links?: Readonly<Record<string, Of>>;
  /** Properties that the API has under other names. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The teams whose it is, or that it is about. */
  readonly teams?: Of;
  /** The countries that it is about. */
  readonly countries?: Of;
  /** Who may see it; nothing is said of what everybody may. */
  readonly seen?: Condition;
  /** Whether it has a label, CLEAR where none is written. */
  readonly labelled?: true;
  readonly forAdmins?: true;
}

const node = (label: string, more: Partial<KindOfRecord> = {}, key = 'id'): KindOfRecord => ({
  pattern: `(it:${label} {${key}: key[0]})`,
  key: (item) => `${item}.${key}`,
  ...more,
});

const link = (
  [from, fromKey]: readonly [label: string, key: string],
  type: string,
  [to, toKey]: readonly [label: string, key: string],
  more: Partial<KindOfRecord> = {},
): KindOfRecord => ({
  pattern: `(:${from} {${fromKey}: key[0]})-[it:${type}]->(:${to} {${toKey}: key[1]})`,
  key: (item) => `startNode(${item}).${fromKey} + ' ' + endNode(${item}).${toKey}`,
  ...more,
});

const sorted = (pattern: (item: string) => string, key: string): Of => {
  return (item) => `COLLECT { MATCH ${pattern(item)} RETURN DISTINCT o.${key} AS k ORDER BY k }`;
};
const out = (type: string, label: string, key = 'id'): Of =>
  sorted((item) => `(${item})-[:${type}]->(o:${label})`, key);
const into = (type: string, label: string, key = 'id'): Of =>
  sorted((item) => `(${item})<-[:${type}]-(o:${label})`, key);
const only =
  (many: Of): Of =>
  (item, inquiry) =>
    `head(${many(item, inquiry)})`;

/** The newest check of a contact: the others stand in its ledger, which only grows. */
const newestCheck: Of = (item) =>
  `head(COLLECT { MATCH (${item})-[:HAS_CHECK]->(o:ContactCheck) ` +
  `RETURN o {.number, .channel, .method, .result, on: toString(o.on)} ORDER BY o.number DESC LIMIT 1 })`;

const owned = (owners: Owners, seen: Condition) => ({
  teams: (item: string, inquiry: Inquiry) =>
    `COLLECT { UNWIND ${owners(item, inquiry)} AS w RETURN DISTINCT w.id }`,
  seen,
  labelled: true as const,
});

const capability = (label: string) =>
  node(label, {
    ...owned(ownersOfCapability, capabilityMayBeSeen),
    links: { team: only(into('HAS_CAPABILITY', 'Team')) },
  });

const countriesOfNeed = into('RAISED', 'Country', 'iso2');

/** What happened to a need, step by step, as the API tells it. */
const stepsOfNeed: Of = (item) =>
  `COLLECT { MATCH (${item})-[:HAS_STEP]->(s:NeedStep) ` +
  `RETURN s { .state, .role, .note, on: toString(s.on), ` +
  `signedBy: head([(s)-[:SIGNED_BY]->(by) | by.id]) } AS step ORDER BY s.number }`;

/** Everything whose changes are kept, by the name of its type in the schema. */
export const RECORD_KINDS = {
  AccessToken: node('AccessToken', { seen: isAdmin, forAdmins: true }),
  Account: node('Account', { seen: isAdmin, forAdmins: true }),
  Activity: node('Activity', {
    links: {
      countries: out('SUPPORTS', 'Country', 'iso2'),
      regions: out('IN_REGION', 'Region', 'code'),
      providers: out('RUN_BY', 'Organization'),
    },
    countries: out('SUPPORTS', 'Country', 'iso2'),
  }),
  Claim: node('Claim', {
    links: {
      country: only(out('ABOUT', 'Country', 'iso2')),
      madeBy: only(out('MADE_BY', 'Source')),
    },
    countries: out('ABOUT', 'Country', 'iso2'),
  }),
  Collaboration: {
    pattern: '(:Team)-[it:COLLABORATES_WITH {id: key[0]}]->(:Team)',
    key: (item) => `${item}.id`,
    links: { from: (item) => `startNode(${item}).id`, to: (item) => `endNode(${item}).id` },
    ...owned(ownersOfLink, mayBeSeen),
  },
  Contact: {
    ...node('Contact', {
      links: { team: only(into('HAS_CONTACT', 'Team')), checks: newestCheck },
      fields: {
        ...{ timeZone: 'hours.timeZone', roundTheClock: 'hours.roundTheClock' },
        ...{ weekdays: 'hours.weekdays', opens: 'hours.opens', closes: 'hours.closes' },
        ...{ keyFingerprint: 'key.fingerprint', keyUrl: 'key.url' },
        ...{ keyAlgorithm: 'key.algorithm', keyCreated: 'key.created' },
        ...{ keyExpires: 'key.expires', keyRevoked: 'key.isRevoked' },
      },
      ...owned(ownersOfContact, mayBeRead),
    }),
    // One that was removed keeps its node, and is on record no more.
    pattern: '(it:Contact {id: key[0]})<-[:HAS_CONTACT]-(:Team)',
  },
  Country: node(
    'Country',
    {
      links: { region: only(out('IN_REGION', 'Region', 'code')) },
      countries: (item) => `[${item}.iso2]`,
    },
    'iso2',
  ),
  Funding: capability('Funding'),
  MaturityAssessment: capability('MaturityAssessment'),
  Membership: link(['Team', 'id'], 'MEMBER_OF', ['Network', 'id'], owned(ownersOfLink, mayBeSeen)),
  Need: node('Need', {
    links: {
      country: only(countriesOfNeed),
      office: only(out('RAISED_WITH', 'Office')),
      services: out('WANTS', 'Service'),
      categories: out('WANTS', 'ServiceCategory'),
      activities: into('ANSWERS', 'Activity'),
      steps: stepsOfNeed,
    },
    countries: countriesOfNeed,
    ...owned(ownersOfNeed, needMayBeSeen),
  }),
  Network: node('Network'),
  Office: node('Office', {
    links: {
      region: only(out('IN_REGION', 'Region', 'code')),
      country: only(out('SEATED_IN', 'Country', 'iso2')),
    },
  }),
  OfficeAssignment: link(['Office', 'id'], 'SERVES', ['Country', 'iso2'], {
    countries: (item) => `[endNode(${item}).iso2]`,
  }),
  Organization: node('Organization'),
  Participation: link(['Country', 'iso2'], 'TAKES_PART_IN', ['Network', 'id'], {
    countries: (item) => `[startNode(${item}).iso2]`,
  }),
  PlanIntegration: capability('PlanIntegration'),
  Practice: node('Practice', { links: { categories: out('GUIDES', 'ServiceCategory') } }),
  PublishedReport: node('PublishedReport'),
  PublishedTotal: node('PublishedTotal'),
  Region: node('Region', {}, 'code'),
  Sector: node('Sector', {}, 'code'),
  Service: node('Service', { links: { category: only(out('IN_CATEGORY', 'ServiceCategory')) } }),
  ServiceCategory: node('ServiceCategory'),
  ServiceOffer: link(['Team', 'id'], 'OFFERS', ['Service', 'id'], owned(ownersOfLink, mayBeSeen)),
  Source: node('Source'),
  Team: node('Team', {
    links: {
      country: only(out('BASED_IN', 'Country', 'iso2')),
      sectors: out('SERVES_SECTOR', 'Sector', 'code'),
    },
    teams: (item) => `[${item}.id]`,
    countries: out('BASED_IN', 'Country', 'iso2'),
  }),
  TeamCoverage: {
    pattern: '(:Team {id: key[0]})-[it:COVERS {role: key[2]}]->(:Country {iso2: key[1]})',
    key: (item) => `startNode(${item}).id + ' ' + endNode(${item}).iso2 + ' ' + ${item}.role`,
    teams: (item) => `[startNode(${item}).id]`,
    countries: (item) => `[endNode(${item}).iso2]`,
  },
  TechnologyUse: capability('TechnologyUse'),
  ThreatFocus: capability('ThreatFocus'),
} as const satisfies Readonly<Record<string, KindOfRecord>>;

export type RecordKind = keyof typeof RECORD_KINDS;

export const isRecordKind = (name: string): name is RecordKind => Object.hasOwn(RECORD_KINDS, name);

export const kindOf = (kind: RecordKind): KindOfRecord => RECORD_KINDS[kind];

/** The name of a record as its revisions have it, as a Cypher expression over its variable. */
export const recordAt = (kind: RecordKind, item: string): string =>
  `'${kind}:' + ${kindOf(kind).key(item)}`;
