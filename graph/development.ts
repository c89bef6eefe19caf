import type { Inquiry } from './inquiry.ts';

/**
 * The UN groups that the country bound to `country` is in on a day, as a Cypher list. Graduation
 * from the least developed countries is data: on that day the country is out.
 */
export const developmentGroupsAt = (country: string, day: unknown, inquiry: Inquiry): string =>
  developmentGroupsOn(country, `date(${inquiry.binding.param(day)})`, inquiry);

/** As `developmentGroupsAt`, on the day that a Cypher date says. */
export function developmentGroupsOn(country: string, date: string, { binding }: Inquiry): string {
  const group = binding.name('g');
  const ldc =
    `${country}.ldc AND (${country}.ldcGraduation IS NULL ` +
    `OR ${country}.ldcGraduation > ${date})`;
  const flags = [
    ['LDC', ldc],
    ['LLDC', `${country}.lldc`],
    ['SIDS', `${country}.sids`],
    ['IN_TRANSITION', `${country}.inTransition`],
  ];
  const cases = flags.map(([name, holds]) => `CASE WHEN ${holds} THEN '${name}' END`);
  return `[${group} IN [${cases.join(', ')}] WHERE ${group} IS NOT NULL]`;
}

/** The resolutions' footnote: in one of those groups, or not classed as developed. */
export const isDeveloping = (country: string, day: unknown, inquiry: Inquiry): string =>
  isDevelopingIn(country, developmentGroupsAt(country, day, inquiry));

/** As `isDeveloping`, of a country that is in the groups of a Cypher list. */
export const isDevelopingIn = (country: string, groups: string): string =>
  `(NOT ${country}.developed OR size(${groups}) > 0)`;
