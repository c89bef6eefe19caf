import { CONTACT_CHANNELS, type ContactChannel } from '../words.ts';

/** For so many days a confirmation holds; then the contact is asked for another one. */
export const CHECK_HOLDS_DAYS = 90;

/** What a channel is on record as: what was checked is this value, and a check of another one says nothing of it. */
export const VALUE_OF = {
  EMAIL: 'email',
  PHONE: 'phone',
  KEY: 'keyFingerprint',
} as const satisfies Record<ContactChannel, string>;

/**
 * The channels of a contact, each with what the ledger says of it on a day, as a Cypher list of maps: `channel`,
 * `last` (the last check of what is on record), `trust`, `due`.
 *
 * @param contact the variable that holds the contact
 * @param date the day, as a Cypher date: later checks are left out
 * @param seen whether they may be told of; else there are none
 */
export function channelsOf(contact: string, date: string, seen: string): string {
  // Names made of the contact's, so that whoever asks twice writes the same text.
  const [one, last, check] = [`${contact}c`, `${contact}l`, `${contact}h`];
  const channels = CONTACT_CHANNELS.map(
    (name) => `{channel: '${name}', value: ${contact}.${VALUE_OF[name]}}`,
  );
  const holds = `duration({days: ${CHECK_HOLDS_DAYS}})`;
  return (
    `COLLECT { UNWIND [${channels.join(', ')}] AS ${one} ` +
    `WITH ${one} WHERE ${one}.value IS NOT NULL AND ${seen} ` +
    `WITH ${one}, head(COLLECT { MATCH (${contact})-[:HAS_CHECK]->(${check}:ContactCheck) ` +
    `WHERE ${check}.channel = ${one}.channel AND ${check}.value = ${one}.value AND ${check}.on <= ${date} ` +
    `RETURN ${check} ORDER BY ${check}.on DESC, ${check}.number DESC LIMIT 1 }) AS ${last} ` +
    `RETURN {channel: ${one}.channel, last: ${last}, ` +
    `trust: CASE WHEN ${last} IS NULL THEN 'UNCHECKED' WHEN ${last}.method = 'BOUNCE' THEN 'BOUNCED' ` +
    `WHEN ${last}.result = 'FAILED' THEN 'FAILED' ` +
    `WHEN ${last}.on + ${holds} >= ${date} THEN 'VERIFIED' ELSE 'STALE' END, ` +
    `due: CASE WHEN ${last}.result = 'FAILED' THEN ${last}.on ` +
    `ELSE coalesce(${last}.on, ${contact}.asOf, date(${contact}.createdAt)) + ${holds} END} }`
  );
}

/**
 * The condition that a contact counts as verified on a day: one of its channels is, or its evidence is good and no
 * check says otherwise. What may not be read of the ledger plays no part.
 */
export function isVerified(contact: string, date: string, seen: string): string {
  const [all, one] = [`${contact}a`, `${contact}t`];
  const evidence = `${contact}.evidence <> 'UNVERIFIED'`;
  return (
    // Few contacts have a ledger; the others need not be looked at for long.
    `CASE WHEN NOT EXISTS { (${contact})-[:HAS_CHECK]->() } THEN ${evidence} ` +
    `ELSE any(${all} IN [${channelsOf(contact, date, seen)}] ` +
    `WHERE any(${one} IN ${all} WHERE ${one}.trust = 'VERIFIED') OR (${evidence} ` +
    `AND none(${one} IN ${all} WHERE ${one}.trust IN ['FAILED', 'BOUNCED']))) END`
  );
}
