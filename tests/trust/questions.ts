import { recordId } from '../../api/record-id.ts';
import { encodeGlobalId } from '../../api/global-id.ts';
import { TLP_LABELS } from '../../graph/words.ts';
import { PARTS, TEAMS } from './labelled-world.ts';

/** Something that is asked of the API. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const FACT = 'source sourceUrl evidence asOf note';
const LIFE = `since until version tlp ${FACT}`;
const CAPABILITY_KINDS = [
  ...['MaturityAssessment', 'PlanIntegration', 'ThreatFocus', 'TechnologyUse', 'Funding'],
];

const CONTACT = `role tlp withheld howToAsk email phone hours { timeZone } key { fingerprint isExpired matchesAddress } ${FACT}`;
const LEDGER =
  'channels { channel trust lastChecked lastMethod lastResult due isOverdue } ' +
  'checks { totalCount nodes { channel method result on role note isOfThisValue } }';

/** All there is to read of a row, by its type. */
const ROWS = {
  Contact: `${CONTACT} ${LEDGER}`,
  Membership: `tier status team { slug } network { slug } ${LIFE}`,
  Collaboration: `slug kind title from { slug } to { slug } ${LIFE}`,
  ServiceOffer: `team { slug } service { slug } ${LIFE}`,
  MaturityAssessment: `id level disclosure ${LIFE}`,
  PlanIntegration: `id plan integrated ${LIFE}`,
  ThreatFocus: `id threat ${LIFE}`,
  TechnologyUse: `id technology ${LIFE}`,
  Funding: `id model securedUntil ${LIFE}`,
  Need: 'id tlp kind title description state raisedOn version country { iso2 } activities { totalCount nodes { title } } steps { nodes { state team { slug } office { slug } } }',
} as const;
type RowType = keyof typeof ROWS;

/** The lists of a team. */
const LISTS_OF_TEAM: readonly (readonly [name: string, of: RowType, isCapability?: true])[] = [
  ['contacts', 'Contact'],
  ['memberships', 'Membership'],
  ['collaborations', 'Collaboration'],
  ['services', 'ServiceOffer', true],
  ['threatFocus', 'ThreatFocus', true],
  ['emergingTechnology', 'TechnologyUse', true],
  ['funding', 'Funding', true],
];

const whole = (of: RowType) => `totalCount nodes { ${ROWS[of]} }`;
const PAGE =
  'totalCount edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const COUNTED = 'totalCount nodes { slug }';

const of = (...queries: readonly string[]): readonly Question[] =>
  queries.map((query) => ({ query: `{ ${query} }` }));

/** One question about several values: the database plans it once. */
const ofEach = (values: readonly unknown[], type: string, query: string): readonly Question[] =>
  values.map((v) => ({ query: `query($v: ${type}) { ${query} }`, variables: { v } }));

const OWNERS = ['own', 'two', 'away', 'hidden'];

const LISTS = LISTS_OF_TEAM.flatMap(([name, type, isCapability]) => {
  const inTeam = (list: string) => (isCapability ? `capability { ${list} }` : list);
  const pages = `first: ${name}(first: 2) { ${PAGE} } last: ${name}(last: 2) { ${PAGE} }`;
  return [
    ...ofEach(TEAMS, 'String!', `team(slug: $v) { slug ${inTeam(`${name} { ${whole(type)} }`)} }`),
    ...ofEach(
      OWNERS,
      'String!',
      `team(slug: $v) { ...Pages } } fragment Pages on Team { ${inTeam(pages)}`,
    ),
  ];
});

const CAPABILITY = ofEach(
  TEAMS,
  'String!',
  `team(slug: $v) { services { ${COUNTED} } capability { sustainability sim3 { ${ROWS.MaturityAssessment} } ` +
    `bcmIntegrated { ${ROWS.PlanIntegration} } crisisPlanIntegrated { ${ROWS.PlanIntegration} } } }`,
);

const ORDERED = [
  ['memberships', 'AS_OF'],
  ['memberships', 'TIER'],
  ['collaborations', 'SINCE'],
].flatMap(([name, field]) =>
  of(
    `team(slug: "own") { ${name}(first: 3, orderBy: { field: ${field}, direction: DESC }) { ${PAGE} } }`,
  ),
);

/** Filters by rows: that there are some, none, or so many, of whatever kind. */
const BY_ROWS = [
  ...['contacts', 'memberships', 'collaborations', 'services'].map((name) => (rows: object) => ({
    [name]: rows,
  })),
  ...['services', 'threatFocus', 'emergingTechnology', 'funding'].map((name) => (rows: object) => ({
    capability: { [name]: rows },
  })),
].flatMap((filter) =>
  ofEach(
    [
      filter({ some: {} }),
      filter({ none: {} }),
      ...[1, 3, 4, 5].map((gte) => filter({ count: { gte } })),
    ],
    'TeamFilter',
    `teams(filter: $v) { ${COUNTED} }`,
  ),
);

const lower = (label: string) => label.toLowerCase();
const asked = (filters: readonly object[]) =>
  ofEach(filters, 'TeamFilter', `teams(filter: $v) { ${COUNTED} }`);

const BY_VALUES = asked([
  ...['VERIFIED', 'BOUNCED', 'UNCHECKED'].map((trust) => ({
    contacts: { some: { channel: { trust: { in: [trust] } } } },
  })),
  { contacts: { some: { channel: { isOverdue: true } } } },
  ...TLP_LABELS.map((tlp) => ({ contacts: { some: { tlp: { in: [tlp] } } } })),
  ...TLP_LABELS.map((tlp) => ({ contacts: { none: { tlp: { in: [tlp] } } } })),
  ...TLP_LABELS.map((tlp) => ({
    memberships: { some: { network: { slug: { in: [`n-${lower(tlp)}`] } } } },
  })),
  ...TLP_LABELS.map((tlp) => ({ services: { some: { slug: { in: [`s-${lower(tlp)}`] } } } })),
  ...['BASIC', 'INTERMEDIATE', 'ADVANCED'].map((level) => ({
    capability: { sim3: { in: [level] } },
  })),
  ...['SECURED', 'AT_RISK', 'LAPSED', 'UNKNOWN'].map((word) => ({
    capability: { sustainability: { in: [word] } },
  })),
  { capability: { bcmIntegrated: true } },
  { capability: { crisisPlanIntegrated: false } },
  { capability: { threatFocus: { some: { threat: { in: ['SUPPLY_CHAIN'] } } } } },
  { capability: { funding: { some: { securedUntil: { gte: '2029-01-01' } } } } },
  ...TLP_LABELS.map((tlp) => ({
    collaborations: { some: { title: { contains: `${lower(tlp)}-end` } } },
  })),
  { memberships: { some: { tier: { contains: 'amber' }, heldOn: '2020-01-01' } } },
  { not: { memberships: { count: { lte: 1 } } } },
]);

const COUNTS = [
  ...of(
    'teams { facets { service { value label count } network { value label count } } }',
    `services { totalCount nodes { slug teams { ${COUNTED} } } }`,
    'services(filter: { teams: { count: { gte: 2 } } }) { totalCount nodes { slug } }',
    'services(filter: { needs: { count: { gte: 4 } } }) { totalCount nodes { slug } }',
    'networks(orderBy: { field: MEMBERS, direction: DESC }) { edges { cursor node { slug } } }',
    'networks(filter: { members: { none: {} } }) { totalCount nodes { slug } }',
    'networks(filter: { members: { some: { team: { slug: { in: ["own"] } } } } }) { totalCount nodes { slug } }',
    `networks { nodes { slug members { ${whole('Membership')} } } }`,
    `collaborations { ${whole('Collaboration')} }`,
    `collaborations(first: 3, orderBy: { field: AS_OF, direction: DESC }) { totalCount ${PAGE} }`,
    'search(text: "own") { nodes { found { ... on Team { slug memberships { totalCount } contacts { totalCount } } } } }',
    'networks(search: "Large") { nodes { slug } }',
  ),
  ...ofEach(
    ['Large', 'mark', 'red'],
    'String!',
    'search(text: $v) { totalCount nodes { score matched } }',
  ),
  ...ofEach(
    [...TLP_LABELS.map(lower), 'else', 'past'].map((label) => `n-${label}`),
    'String!',
    `network(slug: $v) { members(first: 1) { ${PAGE} } }`,
  ),
  ...ofEach(
    TEAMS.map((team) => ({ team: { slug: { in: [team] } } })),
    'CollaborationFilter',
    'collaborations(filter: $v) { totalCount }',
  ),
];

const NEEDS = [
  ...of(
    `needs { ${whole('Need')} facets { state { value count } kind { value count } office { value count } } }`,
    `needs(last: 2, orderBy: { field: TITLE, direction: ASC }) { totalCount ${PAGE} }`,
    'needs(orderBy: { field: COUNTRY, direction: DESC }) { edges { cursor } }',
    'countries { nodes { iso2 needs { totalCount nodes { title } } } }',
    'countries(filter: { needs: { some: {} } }) { nodes { iso2 } }',
    'offices { nodes { slug needs { totalCount nodes { title } facets { state { value count } } } } }',
    'activities { nodes { title needs { totalCount nodes { title } } } }',
    'activities(filter: { needs: { count: { gte: 3 } } }) { totalCount nodes { title } }',
    'services(filter: { slug: { in: ["s-open"] } }) { nodes { needs { totalCount nodes { title } } } }',
    'duplicateEfforts { totalCount undated nodes { sameNeed needs { totalCount nodes { title } } } }',
    'duplicateEfforts(filter: { sameNeed: true }) { totalCount }',
  ),
  ...ofEach(
    TLP_LABELS.map((tlp) => ({ title: { contains: `${lower(tlp)}-end` } })),
    'NeedFilter',
    'needs(filter: $v) { totalCount facets { kind { value count } } }',
  ),
  ...ofEach(
    PARTS.filter(({ mark }) => mark.startsWith('mark-need')).map(({ mark }) =>
      encodeGlobalId('Need', mark),
    ),
    'ID!',
    'need(id: $v) { title steps { nodes { state } } }',
  ),
];

/** Each thing that can be looked up, by its id. */
const BY_ID = [...CAPABILITY_KINDS, 'Need'].flatMap((type) =>
  ofEach(
    PARTS.filter(({ mark }) => mark.startsWith(`mark-${lower(type)}-`)).map(({ mark }) =>
      encodeGlobalId(type, mark),
    ),
    'ID!',
    `node(id: $v) { id ... on ${type} { tlp } ... on Fact { ${FACT} } }`,
  ),
);

const GAP = `kind code certainty severity reason
  facts { __typename ... on Contact { ${CONTACT} } ... on Membership { tier source network { slug } }
    ... on Need { title } ... on Team { slug } }`;

const DERIVED = [
  ...ofEach(['AA', 'BB', 'CC', 'DD'], 'String!', `country(iso2: $v) { gaps { ${GAP} } }`),
  ...ofEach(
    ['AA', 'CC'],
    'String!',
    'country(iso2: $v) { gaps { kind networks { countriesOfRegion network { slug } } } }',
  ),
  ...of(
    'gaps { totalCount nodes { kind code country { iso2 } } facets { kind { value count } } }',
    ...['VERIFIED_CONTACT', 'REGIONAL_NETWORK', 'ANSWERED_NEED'].map(
      (kind) => `countries(filter: { gap: { in: [${kind}] } }) { totalCount nodes { iso2 } }`,
    ),
    'priorities { nodes { rank points factors { code because measure } matureTeams { team { slug } networks { slug } } } }',
  ),
  ...ofEach(
    ['2014-01-01', '2016-01-01', '2026-01-01'],
    'Date!',
    'coverage(by: NETWORK, asOf: $v) { groups { key countries covered } }',
  ),
  ...ofEach(
    ['2011-01-01', '2014-06-01', '2025-06-01'],
    'Date!',
    `progress(from: $v, to: "2026-06-01") {
      memberships { gained { ${whole('Membership')} } lost { totalCount } }
      needs { raised answered met waiting medianDaysToAnswer }
      caveats { undatedMemberships { count of } } }`,
  ),
  ...ofEach(
    ['own', 'two', 'hidden', 'stranger'],
    'String!',
    'peers(team: $v) { totalCount nodes { rank points team { slug } reasons { code measure points members threats network { slug } services { slug } } } }',
  ),
];

const WAY =
  'steps isComplete ways { doubt members hops { kind reason members facts { __typename ... on Membership { tier source } ... on Collaboration { slug title } } } } excluded { slug }';
const TO = TEAMS.filter((team) => team !== 'own');
const PATHS = [
  ...ofEach(
    TO,
    'String!',
    `introduction(from: "own", to: $v, through: [COLLABORATION, NETWORK]) { ${WAY} }`,
  ),
  ...ofEach(
    TO,
    'String!',
    'introduction(from: $v, to: "own", maxMembers: 2) { steps excluded { slug } }',
  ),
];

const GRAPH = `nodes { key kind degree distance } edges { id kind from to tier status title ${FACT} }
  nodeCounts { kind found shown } edgeCounts { kind found shown }`;
const GRAPHS = [
  ...ofEach(OWNERS, 'String!', `graph(scope: { team: $v }) { ${GRAPH} }`),
  ...ofEach(['AA', 'BB', 'CC'], 'String!', `graph(scope: { country: $v }) { ${GRAPH} }`),
  ...ofEach(
    TLP_LABELS.map((tlp) => `n-${lower(tlp)}`),
    'String!',
    `graph(scope: { network: $v }) { ${GRAPH} }`,
  ),
  ...of(
    `graph(scope: { whole: true }) { ${GRAPH} }`,
    'graph(scope: { whole: true }) { measures { isolates centrality { id degree betweenness } communities { modularity } bridges { id separates } } }',
    `graph(scope: { whole: true }, maxEdges: 5, maxNodes: 10) { ${GRAPH} }`,
    `graph(scope: { whole: true }, filter: { memberships: { tier: { contains: "mark" } } }) { ${GRAPH} }`,
    `graph(scope: { team: "own" }, asOf: "2014-06-01") { ${GRAPH} }`,
  ),
];

const REVISION = 'id record kind key action at role changes { field from to } why source write';
const HISTORY = `history { totalCount nodes { ${REVISION} } }`;
const REVISIONS = [
  ...of(
    `changes { totalCount nodes { ${REVISION} } }`,
    `first: changes(first: 3) { ${PAGE} } last: changes(last: 3) { ${PAGE} }`,
    `changes(since: "2026-01-05T00:00:00Z") { totalCount nodes { id } }`,
    `changes(filter: { role: { in: [OFFICER] }, not: { action: { in: [CREATED] } } }) { totalCount }`,
    `networks { nodes { slug ${HISTORY} members { nodes { recordId ${HISTORY} } } } }`,
    `collaborations { nodes { ${HISTORY} } }`,
    `needs { nodes { recordId ${HISTORY} } }`,
  ),
  ...ofEach(
    OWNERS,
    'String!',
    `team(slug: $v) { recordId ${HISTORY} contacts { nodes { recordId ${HISTORY} } }
      memberships { nodes { recordId history(first: 1) { ${PAGE} } } }
      capability { services { nodes { ${HISTORY} } } funding { nodes { ${HISTORY} } } } }`,
  ),
  ...ofEach(
    ['own', 'two'].map((team) => ({ team: { in: [team] } })),
    'RevisionFilter',
    'changes(filter: $v) { totalCount nodes { key } }',
  ),
  // Before their changes, and after.
  ...['2025-01-01T00:00:00Z', '2026-06-01T00:00:00Z'].flatMap((at) =>
    ofEach(
      ['own', 'two'].flatMap((team) =>
        TLP_LABELS.map((label) => recordId(`Membership:${team} n-${lower(label)}`)),
      ),
      'ID!',
      `stateAt(record: $v, at: "${at}") { fields { field value } }`,
    ),
  ),
];

const SAID_OF_CONTACTS = [
  ...ofEach(
    OWNERS,
    'String!',
    `team(slug: $v) {
      proposals { totalCount nodes { id state tlp why conflict changes { field before after now } currentVersion } }
      mistakeReports { totalCount nodes { id state text about aboutName teams { totalCount } } } }`,
  ),
  ...ofEach(
    OWNERS,
    'String!',
    `team(slug: $v) { proposals(first: 2, filter: { teams: { some: { slug: { in: ["own"] } } } }) { ${PAGE} } }`,
  ),
  ...['Contact', 'Proposal', 'MistakeReport'].flatMap((type) =>
    ofEach(
      ['own', 'two'].flatMap((owner) =>
        TLP_LABELS.map((tlp) => {
          const name = type === 'MistakeReport' ? 'mistake' : lower(type);
          const mark = `${name}-${owner}-${tlp}`.toLowerCase();
          return encodeGlobalId(type, type === 'Contact' ? mark : `mark-${mark}-end`);
        }),
      ),
      'ID!',
      `node(id: $v) { id ... on Contact { ${ROWS.Contact} } }`,
    ),
  ),
];

/** What each viewer is asked for: every way that leads to something that is not for everyone. */
export const QUESTIONS: readonly Question[] = [
  ...[...LISTS, ...CAPABILITY, ...ORDERED, ...BY_ROWS, ...BY_VALUES, ...COUNTS],
  ...REVISIONS,
  ...[...NEEDS, ...BY_ID, ...DERIVED, ...PATHS, ...GRAPHS, ...SAID_OF_CONTACTS],
];
