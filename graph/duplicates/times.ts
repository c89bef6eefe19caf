/**
 * From when to when activities took place, as far as their dates say: a Cypher map for each of the
 * list. A date that is known only to the year or month leaves a span for the day on which an activity
 * began (`began` to `begunBy`), and one for the day on which it ended (`ended` to `endedBy`, null
 * where it may go on).
 *
 * Where nobody says how it ended: one that is ONGOING went on when the source said so, one that is
 * COMPLETED had ended by then, and of any other nothing is known but that it began.
 */
export const timesOf = (activities: string): string =>
  `[t IN [a IN ${activities} | { a: a, begunBy: ${lastDay('a.since')}, saidBy: ${lastDay('a.asOf')}, ` +
  `ended: ${firstDay('a.until')} }] | { began: t.a.since, begunBy: t.begunBy, ` +
  `ended: CASE WHEN t.ended IS NOT NULL THEN ${later('t.ended', 't.a.since')} ` +
  `WHEN t.a.status = 'ONGOING' AND t.a.asOf > t.a.since THEN t.a.asOf ELSE t.a.since END, ` +
  `endedBy: CASE WHEN t.ended IS NOT NULL THEN t.a.until ` +
  `WHEN t.a.status = 'COMPLETED' AND t.saidBy IS NOT NULL THEN ${later('t.saidBy', 't.begunBy')} END }]`;

/** A start is stored as the first day that it may mean, an end as the last: the other one is found. */
const lastDay = (start: string) =>
  `${start} + CASE ${start}Precision WHEN 'YEAR' THEN duration({years: 1, days: -1}) ` +
  `WHEN 'MONTH' THEN duration({months: 1, days: -1}) ELSE duration({days: 0}) END`;

const firstDay = (end: string) =>
  `CASE WHEN ${end} IS NOT NULL THEN ` +
  `date.truncate(coalesce(toLower(${end}Precision), 'day'), ${end}) END`;

/** The later of two days; where the other is null, the one. */
const later = (one: string, other: string) =>
  `CASE WHEN ${one} > ${other} THEN ${one} ELSE coalesce(${other}, ${one}) END`;
