import { CARD, card, type CardRow } from './card.ts';
import { countryPage, type CountryPageRow } from './country-page.ts';
import { countryCoverage, developmentGroups, partialDate } from './coverage.ts';
import { type Answer, answer } from './answer.ts';
import { inquiry } from '../../../graph/inquiry.ts';
import { findHits } from '../../../graph/search/hits.ts';
import { SEARCHED_LABELS } from '../../../graph/search/names.ts';
import { ANONYMOUS } from '../../../graph/viewer.ts';
import { members, type MembersRow } from './members.ts';
import { JUDGED_COUNTRIES, type JudgedRow, report } from './report.ts';

/** What a search finds is not what the floor is about: the clause that binds `hits` is the product's own. */
function found(text: string) {
  const asked = { ...inquiry(), labels: ANONYMOUS.labels };
  const clause = findHits({ text, labels: SEARCHED_LABELS }, 'hits', asked);
  return { clause, params: asked.binding.params };
}

const DAY = 'date($today)';
const today = () => ({ today: new Date().toISOString().slice(0, 10) });

/** Rows travel as lists, and names are put to the values here: half the bytes, half the decoding. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  team: answer<CardRow>({
    text: `MATCH (t:Team { id: $slug }) RETURN ${CARD} AS row`,
    data: ([row]) => ({ team: row ? card(row) : null }),
  }),
  page: answer<CardRow>({
    // The range on the name makes the planner read the index in order and stop after 50.
    text: `
      MATCH (t:Team) USING INDEX t:Team(name, id)
      WHERE t.name >= '' AND t.id >= '' AND t.status = 'ACTIVE' AND $constituency IN t.constituencies
      WITH t ORDER BY t.name, t.id LIMIT 50
      RETURN ${CARD} AS row`,
    data: (rows) => ({ teams: { nodes: rows.map(card) } }),
  }),
  coverage: answer<JudgedRow>({
    text: JUDGED_COUNTRIES,
    params: today,
    data: (rows) => ({ coverage: report(rows) }),
  }),
  country: answer<CountryPageRow>({
    text: `
      MATCH (n:Country { iso2: $iso2 })
      CALL (n) { ${countryCoverage('n', DAY)} }
      RETURN [
        n.name, n.iso2, n.memberState, [(n)-[:IN_REGION]->(r:Region) | [r.code, r.name]],
        ${developmentGroups('n', DAY)}, coverage,
        COLLECT { MATCH (n)<-[:BASED_IN]-(t:Team) WITH t ORDER BY t.name, t.id LIMIT 50 RETURN ${CARD} },
        COLLECT {
          MATCH (n)<-[:ABOUT]-(k:Claim) WITH k ORDER BY k.asOf DESC, k.id DESC LIMIT 50
          RETURN [k.statement, k.source, k.evidence, ${partialDate('k', 'asOf')}]
        },
        COLLECT {
          MATCH (n)<-[:SUPPORTS]-(a:Activity) WITH a ORDER BY a.asOf DESC, a.id DESC LIMIT 50
          RETURN [a.title, a.kind, a.status, ${partialDate('a', 'since')}, a.source]
        },
        COLLECT {
          MATCH (n)-[p:TAKES_PART_IN]->(w:Network) WITH p, w ORDER BY w.name, w.id LIMIT 50
          RETURN [p.role, w.id, w.shortName]
        }
      ] AS row`,
    params: (variables) => ({ ...variables, ...today() }),
    data: ([row]) => ({ country: row ? countryPage(row) : null }),
  }),
  search: answer<object>({
    text: `
      ${found('any').clause}
      UNWIND hits[0..10] AS hit WITH hit.node AS n
      RETURN CASE
        WHEN n:Country THEN { iso2: n.iso2, name: n.name,
          region: [(n)-[:IN_REGION]->(r:Region) | { name: r.name }][0] }
        WHEN n:Network THEN { slug: n.id, name: n.name }
        ELSE { slug: n.id, name: n.name, status: n.status,
          country: [(n)-[:BASED_IN]->(c:Country) | { name: c.name }][0] }
      END AS row`,
    params: ({ text = '' }) => found(text).params,
    data: (rows) => ({ search: { nodes: rows.map((one) => ({ found: one })) } }),
  }),
  network: answer<MembersRow>({
    text: `
      MATCH (w:Network { id: $slug })
      RETURN [w.id, w.name, COLLECT {
        MATCH (w)<-[m:MEMBER_OF]-(t:Team) WITH m, t ORDER BY t.name, t.id LIMIT 500
        OPTIONAL MATCH (t)-[:BASED_IN]->(c:Country)
        RETURN [m.tier, m.status, t.name, c.name]
      }] AS row`,
    data: ([row]) => ({ network: row ? members(row) : null }),
  }),
};
