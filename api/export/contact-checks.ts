import { z } from 'zod';
import { maybe, text } from './table.ts';

/** What files ask of the ways by which a contact is reached. */
export const CHANNELS = 'channels { channel trust lastChecked lastMethod }';

export const channel = z.object({
  ...{ channel: text, trust: text, lastChecked: maybe, lastMethod: maybe },
});

/** What the ledger says of one, in words of the schema: `EMAIL BOUNCED (BOUNCE, 2026-11-20)`. */
export const channelText = ({
  channel: name,
  trust,
  lastChecked,
  lastMethod,
}: z.output<typeof channel>) => {
  const how = [lastMethod, lastChecked].filter((part) => part !== null).join(', ');
  return `${name} ${trust}${how === '' ? '' : ` (${how})`}`;
};

/** What files ask of a key. */
export const KEY = 'key { fingerprint url expires isExpired isRevoked matchesAddress armored }';

export const key = z.object({
  ...{ fingerprint: maybe, url: maybe, expires: maybe, armored: maybe },
  ...{ isExpired: z.boolean().nullable(), isRevoked: z.boolean().nullable() },
  matchesAddress: z.boolean().nullable(),
});

/** What a reader is warned of before he writes with a key. */
export const keyWarnings = ({
  expires,
  isExpired,
  isRevoked,
  matchesAddress,
}: z.output<typeof key>): readonly string[] => [
  ...(isRevoked === true ? ['REVOKED'] : []),
  ...(isExpired === true ? [`EXPIRED on ${expires ?? ''}`] : []),
  ...(matchesAddress === false ? ['NOT FOR THIS ADDRESS'] : []),
];
