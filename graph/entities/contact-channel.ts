import { type Shape, stored, storedDate } from '../shape.ts';
import type { CheckMethod, CheckResult, ContactChannel, ContactTrust } from '../words.ts';

/** What the ledger of a contact says of one way to reach it. */
export interface ContactChannelRow {
  readonly channel: ContactChannel;
  readonly trust: ContactTrust;
  readonly lastChecked: string | null;
  readonly lastMethod: CheckMethod | null;
  readonly lastResult: CheckResult | null;
  readonly due: string | null;
  readonly isOverdue: boolean;
}

/** A map as `channelsOf` makes it. */
export const contactChannel: Shape = {
  name: 'ContactChannelState',
  fields: {
    channel: stored('channel'),
    trust: stored('trust'),
    lastChecked: storedDate('last.on'),
    lastMethod: stored('last.method'),
    lastResult: stored('last.result'),
    due: storedDate('due'),
    isOverdue: ({ from, inquiry }) =>
      `coalesce(${from}.due < date(${inquiry.binding.param(inquiry.today)}), true)`,
  },
};
