import { countryCoverage, coverageByRegion, developmentGroups, partialDate } from './coverage.ts';
import { findHits } from '../../../graph/search/hits.ts';
import { SEARCHED_LABELS } from '../../../graph/search/names.ts';
import { Binding } from '../../../graph/statement.ts';

/** One operation by hand: its statement, its parameters, and what is sent of its rows. */
export interface Answer {
  readonly text: string;
  readonly params?: (variables: Readonly<Record<string, string>>) => Record<string, unknown>;
  readonly data: (rows: readonly unknown[]) => unknown;
}

/** What a search finds is not what the floor is about: the clause that binds `hits` is the product's own. */
function found(text: string) {
  const binding = new Binding();
  const clause = findHits({ text, labels: SEARCHED_LABELS }, 'hits', binding);
  return { clause, params: binding.params };
}

const teamCard = (team: string) => `{
  name: ${team}.name, shortName: ${team}.shortName, status: ${team}.status, kind: ${team}.kind,
  country: head(COLLECT { MATCH (${team})-[:BASED_IN]->(c:Country) RETURN { name: c.name, iso2: c.iso2 } }),
  contacts: COLLECT {
    MATCH (${team})-[:HAS_CONTACT]->(c:Contact) WHERE c.tlp <> 'RED'
    WITH c ORDER BY c.role, c.id
    RETURN {
      role: c.role, email: CASE WHEN c.tlp = 'CLEAR' THEN c.email END, source: c.source,
      evidence: c.evidence, asOf: ${partialDate('c', 'asOf')}
    }
  },
  memberships: { nodes: COLLECT {
    MATCH (${team})-[m:MEMBER_OF]->(w:Network)
    WITH m, w ORDER BY w.name, w.id LIMIT 50
    RETURN {
      tier: m.tier, status: m.status, since: ${partialDate('m', 'since')},
      network: { slug: w.id, shortName: w.shortName }
    }
  } }
}`;

const first =
  (field: string) =>
  ([row = null]: readonly unknown[]) => ({ [field]: row });
const nodes = (field: string) => (rows: readonly unknown[]) => ({ [field]: { nodes: rows } });

const DAY = 'date($today)';
const today = () => new Date().toISOString().slice(0, 10);

export const ANSWERS: Readonly<Record<string, Answer>> = {
  team: {
    text: `MATCH (t:Team { id: $slug }) RETURN ${teamCard('t')} AS row`,
    data: first('team'),
  },
  page: {
    // The range on the name makes the planner read the index in order and stop after 50.
    text: `
      MATCH (t:Team) USING INDEX t:Team(name, id)
      WHERE t.name >= '' AND t.id >= '' AND t.status = 'ACTIVE' AND $constituency IN t.constituencies
      WITH t ORDER BY t.name, t.id LIMIT 50
      RETURN ${teamCard('t')} AS row`,
    data: nodes('teams'),
  },
  coverage: {
    text: `${coverageByRegion(DAY)} RETURN { key: key, name: name, state: state, countries: countries, undated: undated } AS row`,
    params: () => ({ today: today() }),
    data: reportOf,
  },
  country: {
    text: `
      MATCH (n:Country { iso2: $iso2 })
      CALL (n) { ${countryCoverage('n', DAY)} }
      RETURN {
        name: n.name, iso2: n.iso2, memberState: n.memberState,
        region: head(COLLECT { MATCH (n)-[:IN_REGION]->(r:Region) RETURN { code: r.code, name: r.name } }),
        developmentGroups: ${developmentGroups('n', DAY)},
        coverage: coverage,
        teams: { nodes: COLLECT {
          MATCH (n)<-[:BASED_IN]-(t:Team) WITH t ORDER BY t.name, t.id LIMIT 50
          RETURN ${teamCard('t')}
        } },
        claims: { nodes: COLLECT {
          MATCH (n)<-[:ABOUT]-(k:Claim) WITH k ORDER BY k.asOf DESC, k.id LIMIT 50
          RETURN { statement: k.statement, source: k.source, evidence: k.evidence, asOf: ${partialDate('k', 'asOf')} }
        } },
        activities: { nodes: COLLECT {
          MATCH (n)<-[:SUPPORTS]-(a:Activity) WITH a ORDER BY a.asOf DESC, a.id LIMIT 50
          RETURN { title: a.title, kind: a.kind, status: a.status, since: ${partialDate('a', 'since')}, source: a.source }
        } },
        participations: { nodes: COLLECT {
          MATCH (n)-[p:TAKES_PART_IN]->(w:Network) WITH p, w ORDER BY w.name, w.id LIMIT 50
          RETURN { role: p.role, network: { slug: w.id, shortName: w.shortName } }
        } }
      } AS row`,
    params: (variables) => ({ ...variables, today: today() }),
    data: first('country'),
  },
  search: {
    text: `
      ${found('any').clause}
      UNWIND hits[0..10] AS hit WITH hit.node AS n
      RETURN { found: CASE
        WHEN n:Country THEN { iso2: n.iso2, name: n.name,
          region: head(COLLECT { MATCH (n)-[:IN_REGION]->(r:Region) RETURN { name: r.name } }) }
        WHEN n:Network THEN { slug: n.id, name: n.name }
        ELSE { slug: n.id, name: n.name, status: n.status,
          country: head(COLLECT { MATCH (n)-[:BASED_IN]->(c:Country) RETURN { name: c.name } }) }
      END } AS row`,
    params: ({ text = '' }) => found(text).params,
    data: (rows) => ({ search: { nodes: rows } }),
  },
  network: {
    text: `
      MATCH (w:Network { id: $slug })
      RETURN { slug: w.id, name: w.name, members: { nodes: COLLECT {
        MATCH (w)<-[m:MEMBER_OF]-(t:Team) WITH m, t ORDER BY t.name, t.id LIMIT 500
        RETURN { tier: m.tier, status: m.status, team: { name: t.name,
          country: head(COLLECT { MATCH (t)-[:BASED_IN]->(c:Country) RETURN { name: c.name } }) } }
      } } } AS row`,
    data: first('network'),
  },
};

const STATES = [
  'NATIONAL',
  'COVERED_FROM_ABROAD',
  'ESTABLISHING',
  'REPORTED',
  'GOVERNMENT_ONLY',
  'ABSENT',
  'UNKNOWN',
];

interface StateRow {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly countries: number;
  readonly undated: number;
}

const isStateRow = (row: unknown): row is StateRow =>
  typeof row === 'object' && row !== null && 'key' in row && 'state' in row;

function reportOf(rows: readonly unknown[]) {
  const counted = rows.filter(isStateRow);
  const groups = [...Map.groupBy(counted, ({ key }) => key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, those]) => {
      const states = STATES.map((state) => ({ state, countries: countriesIn(those, state) }));
      return { key, name: those[0]?.name, ...totalsOf(those), states };
    });
  return { coverage: { total: totalsOf(counted), groups } };
}

const countriesIn = (rows: readonly StateRow[], ...states: readonly string[]) =>
  rows.reduce((sum, { state, countries }) => sum + (states.includes(state) ? countries : 0), 0);

const totalsOf = (rows: readonly StateRow[]) => ({
  countries: countriesIn(rows, ...STATES),
  covered: countriesIn(rows, 'NATIONAL', 'COVERED_FROM_ABROAD'),
  absent: countriesIn(rows, 'ESTABLISHING', 'GOVERNMENT_ONLY', 'ABSENT'),
  undated: rows.reduce((sum, { undated }) => sum + undated, 0),
});
