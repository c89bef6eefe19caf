import type { Inquiry } from './inquiry.ts';

/**
 * The UN groups that the country bound to `country` is in on a day, as a Cypher list. Graduation
 * from the least developed countries is data: on that day the country is out.
 */
export function developmentGroupsAt(country: string, day: unknown, { binding }: Inquiry): string {
  const group = binding.name('g');
  const ldc =
    `${country}.ldc AND (${country}.ldcGraduation IS NULL ` +
    `OR ${country}.ldcGraduation > date(${binding.param(day)}))`;
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
  `(NOT ${country}.developed OR size(${developmentGroupsAt(country, day, inquiry)}) > 0)`;
