type Team = readonly [role: string, status: string, isHome: boolean, isUndated: boolean];

/** A Member State with the teams that can decide its coverage, and what is claimed of it, newest first. */
export type JudgedRow = readonly [
  region: string,
  name: string,
  teams: readonly Team[],
  claims: readonly string[],
];

/** The facts come out and the rules are applied here: less work than to have them applied there. */
export const JUDGED_COUNTRIES = `
  WITH date($today) AS today
  MATCH (n:Country)-[:IN_REGION]->(region:Region) WHERE n.memberState
  RETURN [
    region.code, region.name,
    [(n)<-[r:COVERS]-(t:Team)
      WHERE r.role IN ['NATIONAL', 'GOVERNMENT'] AND coalesce(r.since, t.since, r.asOf, t.asOf) <= today
        AND coalesce(r.until >= today, t.until >= today, true)
      | [r.role, t.status, EXISTS { (t)-[:BASED_IN]->(n) }, r.since IS NULL AND t.since IS NULL]],
    COLLECT {
      MATCH (n)<-[:ABOUT]-(k:Claim) WHERE k.asOf <= today
      WITH k ORDER BY k.asOf DESC,
        CASE k.evidence WHEN 'DOCUMENTED' THEN 0 WHEN 'INDIRECT' THEN 1 ELSE 2 END,
        CASE k.statement WHEN 'ESTABLISHING' THEN 0 WHEN 'EXISTS' THEN 1 WHEN 'UNCLEAR' THEN 2 ELSE 3 END,
        k.id
      RETURN k.statement
    }
  ] AS row`;

interface Judged {
  readonly region: string;
  readonly name: string;
  readonly state: string;
  readonly isUndated: boolean;
}

function judge([region, name, teams, claims]: JudgedRow): Judged {
  const national = teams.filter(([role]) => role === 'NATIONAL');
  const active = national.filter(([, status]) => status === 'ACTIVE');
  const atHome = active.filter(([, , isHome]) => isHome);
  const planned = national.filter(([, status]) => status === 'PLANNED');
  const government = teams.filter(([role, status]) => role === 'GOVERNMENT' && status === 'ACTIVE');
  const because = (state: string, reasons: readonly Team[]): Judged => ({
    ...{ region, name, state },
    isUndated: reasons.some(([, , , isUndated]) => isUndated),
  });
  if (atHome.length > 0) return because('NATIONAL', atHome);
  if (active.length > 0) return because('COVERED_FROM_ABROAD', active);
  if (planned.length > 0 || claims[0] === 'ESTABLISHING') return because('ESTABLISHING', planned);
  if (claims.includes('EXISTS')) return because('REPORTED', []);
  if (government.length > 0) return because('GOVERNMENT_ONLY', government);
  if (claims[0] === 'NONE') return because('ABSENT', []);
  return because('UNKNOWN', national);
}

const STATES = [
  'NATIONAL',
  'COVERED_FROM_ABROAD',
  'ESTABLISHING',
  'REPORTED',
  'GOVERNMENT_ONLY',
  'ABSENT',
  'UNKNOWN',
];

/** The coverage report by region. */
export function report(rows: readonly JudgedRow[]) {
  const countries = rows.map(judge);
  const groups = [...Map.groupBy(countries, ({ region }) => region)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, those]) => ({
      key,
      name: those[0]?.name,
      ...totals(those),
      states: STATES.map((state) => ({ state, countries: countIn(those, state) })),
    }));
  return { total: totals(countries), groups };
}

const countIn = (countries: readonly Judged[], ...states: readonly string[]) =>
  countries.filter(({ state }) => states.includes(state)).length;

const totals = (countries: readonly Judged[]) => ({
  countries: countries.length,
  covered: countIn(countries, 'NATIONAL', 'COVERED_FROM_ABROAD'),
  absent: countIn(countries, 'ESTABLISHING', 'GOVERNMENT_ONLY', 'ABSENT'),
  undated: countries.filter(({ isUndated }) => isUndated).length,
});
