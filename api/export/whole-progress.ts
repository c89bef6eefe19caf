import { z } from 'zod';

const COUNTS =
  'key name countries states { state countries } covered absent undated unverifiedOnly';
const ENDS = `asOf total { ${COUNTS} } regions { ${COUNTS} } developmentGroups { ${COUNTS} }`;
const CHANGES =
  'totalCount nodes { country { iso2 name } nature before { state } after { state } }';
const MEMBERSHIPS =
  'totalCount nodes { since until team { slug name } network { slug shortName } }';
const SHARE = 'count of share';

/** The whole of a progress report, as it is exported and published. */
export const WHOLE_PROGRESS = `query WholeProgress($from: Date!, $to: Date!, $filter: CountryFilter) {
  progress(from: $from, to: $to, filter: $filter) {
    from to before { ${ENDS} } after { ${ENDS} }
    newlyCovered(first: 500) { ${CHANGES} }
    noLongerCovered(first: 500) { ${CHANGES} }
    absent(first: 500) { totalCount nodes { iso2 name } }
    memberships { gained(first: 500) { ${MEMBERSHIPS} } lost(first: 500) { ${MEMBERSHIPS} } }
    needs { raised answered met waiting medianDaysToAnswer }
    activities {
      byKind { kind activities countries } byProvider { slug name activities countries }
      awarenessCampaigns
    }
    caveats {
      undated { ${SHARE} } unverified { ${SHARE} } disagreement { ${SHARE} }
      notInTheWorld { ${SHARE} } undatedMemberships { ${SHARE} } undatedActivities { ${SHARE} }
    }
  }
}`;

const text = z.string();
const number = z.number();
const group = z.object({
  key: text,
  name: text.nullable(),
  countries: number,
  states: z.array(z.object({ state: text, countries: number })),
  covered: number,
  absent: number,
  undated: number,
  unverifiedOnly: number,
});
const end = z.object({
  asOf: text,
  total: group,
  regions: z.array(group),
  developmentGroups: z.array(group),
});
const state = z.object({ state: text });
const country = z.object({ iso2: text, name: text });
const listOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ totalCount: number, nodes: z.array(row) });
const changes = listOf(z.object({ country, nature: text, before: state, after: state }));
const memberships = listOf(
  z.object({
    since: text.nullable(),
    until: text.nullable(),
    team: z.object({ slug: text, name: text }),
    network: z.object({ slug: text, shortName: text }),
  }),
);
const share = z.object({ count: number, of: number, share: number.nullable() });
const counts = { activities: number, countries: number };

/** What comes back of it. */
export const wholeProgress = z.object({
  from: text,
  to: text,
  before: end,
  after: end,
  newlyCovered: changes,
  noLongerCovered: changes,
  absent: listOf(country),
  memberships: z.object({ gained: memberships, lost: memberships }),
  needs: z.object({
    raised: number,
    answered: number,
    met: number,
    waiting: number,
    medianDaysToAnswer: number.nullable(),
  }),
  activities: z.object({
    byKind: z.array(z.object({ kind: text, ...counts })),
    byProvider: z.array(z.object({ slug: text.nullable(), name: text.nullable(), ...counts })),
    awarenessCampaigns: number,
  }),
  caveats: z.object({
    undated: share,
    unverified: share,
    disagreement: share,
    notInTheWorld: share,
    undatedMemberships: share,
    undatedActivities: share,
  }),
});
export type WholeProgress = z.infer<typeof wholeProgress>;
export type ProgressGroup = z.infer<typeof group>;
