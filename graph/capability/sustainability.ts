import type { Inquiry } from '../inquiry.ts';
import { currentFacts } from './current.ts';

/** For how many months from today a team's funding must be secured, for it to count as SECURED. */
export const SECURED_MONTHS = 12;

/**
 * Whether the funding of a team is secured, as Cypher: by the last day to which any of its current
 * sources of funding is. A source that names no such day says nothing of it.
 */
export function sustainabilityOf(team: string, inquiry: Inquiry): string {
  const { binding } = inquiry;
  const [fact, day] = [binding.name('f'), binding.name('d')];
  const today = `date(${binding.param(inquiry.today)})`;
  const longest =
    `head(COLLECT { MATCH ${currentFacts(team, fact, 'Funding', inquiry)} ` +
    `RETURN ${fact}.securedUntil ORDER BY ${fact}.securedUntil IS NULL, ${fact}.securedUntil DESC LIMIT 1 })`;
  return (
    `head([${day} IN [${longest}] | CASE WHEN ${day} IS NULL THEN 'UNKNOWN' ` +
    `WHEN ${day} < ${today} THEN 'LAPSED' ` +
    `WHEN ${day} < ${today} + duration({months: ${SECURED_MONTHS}}) THEN 'AT_RISK' ` +
    `ELSE 'SECURED' END])`
  );
}
