/**
 * From when to when an activity took place, as far as its dates say, as a Cypher map. A date that is
 * known only to the year or month leaves a span for the day on which the activity began (`began` to
 * `begunBy`), and one for the day on which it ended (`ended` to `endedBy`, null where it may go on).
 *
 * Where nobody says how it ended: one that is ONGOING went on when the source said so, one that is
 * COMPLETED had ended by then, and of any other nothing is known but that it began.
 */
export function timesOf(activity: string): string {
  const [since, until, asOf] = [`${activity}.since`, `${activity}.until`, `${activity}.asOf`];
  const ended =
    `CASE WHEN ${until} IS NOT NULL THEN ${later(firstDay(until), since)} ` +
    `WHEN ${activity}.status = 'ONGOING' AND ${asOf} > ${since} THEN ${asOf} ELSE ${since} END`;
  const endedBy =
    `CASE WHEN ${until} IS NOT NULL THEN ${until} ` +
    `WHEN ${activity}.status = 'COMPLETED' AND ${asOf} IS NOT NULL ` +
    `THEN ${later(lastDay(asOf), lastDay(since))} END`;
  return `{ began: ${since}, begunBy: ${lastDay(since)}, ended: ${ended}, endedBy: ${endedBy} }`;
}

/** A start is stored as the first day that it may mean, an end as the last: the other one is found. */
const lastDay = (start: string) =>
  `CASE ${start}Precision WHEN 'YEAR' THEN ${start} + duration('P1Y') - duration('P1D') ` +
  `WHEN 'MONTH' THEN ${start} + duration('P1M') - duration('P1D') ELSE ${start} END`;

const firstDay = (end: string) =>
  `CASE ${end}Precision WHEN 'YEAR' THEN date.truncate('year', ${end}) ` +
  `WHEN 'MONTH' THEN date.truncate('month', ${end}) ELSE ${end} END`;

/** The later of two days; where the other is null, the one. */
const later = (one: string, other: string) =>
  `CASE WHEN ${one} > ${other} THEN ${one} ELSE coalesce(${other}, ${one}) END`;
