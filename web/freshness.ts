/** After how many years without a newer fact a record counts as stale: as in the gaps of a country. */
export const STALE_AFTER_YEARS = 2;

/** Whether a source has not spoken for so long; a date known in part counts from its first day. */
export function isStale(asOf: string, now: Date): boolean {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - STALE_AFTER_YEARS);
  return asOf.padEnd(10, '-01') < limit.toISOString().slice(0, 10);
}
