import { partialDate } from './coverage.ts';

type Text = string | null;
type ContactRow = readonly [
  role: string,
  id: string,
  email: Text,
  source: Text,
  evidence: Text,
  asOf: Text,
];
type MembershipRow = readonly [
  name: string,
  id: string,
  shortName: Text,
  tier: Text,
  status: Text,
  since: Text,
];

/** A team with its country, contacts and memberships. */
export type CardRow = readonly [
  name: string,
  shortName: Text,
  status: string,
  kind: string,
  country: readonly (readonly [name: string, iso2: string])[],
  contacts: readonly ContactRow[],
  memberships: readonly MembershipRow[],
];

/** A `CardRow` of the team bound to `t`; its few contacts and memberships are put in order here, not there. */
export const CARD = `[
  t.name, t.shortName, t.status, t.kind,
  [(t)-[:BASED_IN]->(c:Country) | [c.name, c.iso2]],
  [(t)-[:HAS_CONTACT]->(c:Contact) WHERE c.tlp <> 'RED' | [
    c.role, c.id, CASE WHEN c.tlp = 'CLEAR' THEN c.email END, c.source, c.evidence, ${partialDate('c', 'asOf')}
  ]],
  [(t)-[m:MEMBER_OF]->(w:Network) | [w.name, w.id, w.shortName, m.tier, m.status, ${partialDate('m', 'since')}]]
]`;

type Ordered = readonly [first: string, second: string, ...rest: unknown[]];

const byFirstTwo = (a: Ordered, b: Ordered) => {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] < b[1] ? -1 : 1;
};

export const card = ([
  name,
  shortName,
  status,
  kind,
  [country],
  contacts,
  memberships,
]: CardRow) => ({
  name,
  shortName,
  status,
  kind,
  country: country ? { name: country[0], iso2: country[1] } : null,
  contacts: {
    nodes: contacts
      .toSorted(byFirstTwo)
      .slice(0, 50)
      .map(([role, , email, source, evidence, asOf]) => ({ role, email, source, evidence, asOf })),
  },
  memberships: {
    nodes: memberships
      .toSorted(byFirstTwo)
      .slice(0, 50)
      .map(([, slug, network, tier, membership, since]) => ({
        tier,
        status: membership,
        since,
        network: { slug, shortName: network },
      })),
  },
});
