import { RateLimiterMemory } from 'rate-limiter-flexible';
import { waitOf } from './rate-limit.ts';

export interface ReportRates {
  /** Reports that one client may send in an hour. */
  readonly perClient: number;
  /** Reports that all together may send in an hour. */
  readonly inAll: number;
}

/** What a reader sends by hand is far below, and so is what an officer could read. */
export const REPORT_RATES: ReportRates = { perClient: 5, inAll: 200 };

/** Whether a client may send a report now: undefined, or in how many seconds. */
export type ReportLimit = (client: string) => Promise<number | undefined>;

const HOUR = 3_600;

/** A limit on the reports of mistakes, counted in the memory of this process: no address is written anywhere. */
export function reportLimit({ perClient, inAll }: ReportRates): ReportLimit {
  const ofClient = new RateLimiterMemory({ points: perClient, duration: HOUR });
  const ofAll = new RateLimiterMemory({ points: inAll, duration: HOUR });
  return async (client) =>
    (await waitOf(ofClient, client)) ?? (await waitOf(ofAll, 'everybody together'));
}
