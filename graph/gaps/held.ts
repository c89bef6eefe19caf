/**
 * What held on a day, as conditions for a WHERE: what is not known there does not hold. A start that
 * nobody knows counts from `asOf` on, as in the coverage record.
 */

/** Whether the fact had begun, whatever became of it. */
export const began = (fact: string, date: string): string =>
  `coalesce(${fact}.since, ${fact}.asOf) <= ${date}`;

/** Whether the relationship held. */
export const held = (fact: string, date: string): string =>
  `${began(fact, date)} AND coalesce(${fact}.until, ${date}) >= ${date}`;

/** Whether nothing says that the relationship had not begun, or was over: for one that may lack a date. */
export const lasts = (fact: string, date: string): string =>
  `coalesce(${fact}.since, ${date}) <= ${date} AND coalesce(${fact}.until, ${date}) >= ${date}`;

/** Whether the team operated: one that is closed now did so until the day that it closed. */
export const operated = (team: string, date: string): string =>
  `${team}.status IN ['ACTIVE', 'CLOSED'] AND ${began(team, date)} ` +
  `AND coalesce(${team}.until, CASE ${team}.status WHEN 'ACTIVE' THEN ${date} END) >= ${date}`;

/** Whether the membership was current: one that is over was so to its end, or else to its `asOf`. */
export const wasMember = (member: string, date: string): string =>
  `${member}.status IN ['CURRENT', 'FORMER'] AND ${began(member, date)} AND coalesce(${member}.until, ` +
  `CASE ${member}.status WHEN 'CURRENT' THEN ${date} ELSE ${member}.asOf END) >= ${date}`;

/**
 * A condition that is looked at only where another one holds. The planner takes conditions on a team
 * before it follows the team further; the dates of the hundreds that lead nowhere would take longest.
 */
export const onlyWhere = (first: string, then: string): string =>
  `CASE WHEN ${first} THEN ${then} ELSE false END`;
