import { connection, type ConnectionRow } from '../connection.ts';
import { channelsOf } from '../contacts/channels.ts';
import { type FactRow, factFields } from '../fact.ts';
import { type LabelledRow, labelledFields, labelOf } from '../labelled.ts';
import { otherwiseOf } from '../otherwise.ts';
import { project, returning } from '../project.ts';
import { eachOf } from '../reader.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Field, type Place, type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import { mayBeRead } from '../visibility.ts';
import type { ContactRole, WayToAsk } from '../words.ts';
import { contactChannel, type ContactChannelRow } from './contact-channel.ts';
import { checksOfContact } from './contact-check-list.ts';
import { contactCheck, type ContactCheckRow } from './contact-check.ts';
import { contactHours, type ContactHoursRow } from './contact-hours.ts';
import { contactKey, type ContactKeyRow } from './contact-key.ts';

/** A role of a team that can be reached; its address may be withheld from the viewer. */
export interface ContactRow extends FactRow, LabelledRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly role: ContactRole;
  readonly withheld: boolean;
  readonly howToAsk: WayToAsk | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly [key: `hours@${string}`]: ContactHoursRow | null;
  readonly [key: `key@${string}`]: ContactKeyRow | null;
  readonly [key: `channels@${string}`]: readonly ContactChannelRow[];
  readonly [key: `checks@${string}`]: ConnectionRow<ContactCheckRow>;
}

/**
 * Whether the viewer may read it. For somebody who acts for teams that is looked up, once for all its fields: as a
 * column to be bound before.
 */
function readable({ from, inquiry }: Pick<Place, 'from' | 'inquiry'>) {
  const condition = mayBeRead(from, inquiry);
  if (inquiry.teams === undefined) return { isRead: condition, columns: [] };
  const isRead = `${from}read`;
  return { isRead, columns: [`${condition} AS ${isRead}`] };
}

/** A property that only those may read whom the contact's label allows. */
const guarded =
  (property: string): Field =>
  (place) => {
    const { isRead, columns } = readable(place);
    return { cypher: `CASE WHEN ${isRead} THEN ${place.from}.${property} END`, columns };
  };

/** What is made of several properties; null where the label keeps it from the viewer, or it is not on record. */
const guardedPart =
  (part: Shape, isThere: (from: string) => string): Field =>
  (place) => {
    const { from, below, inquiry } = place;
    const { isRead, columns } = readable(place);
    const value = project(part, below, from, inquiry);
    return {
      cypher: `CASE WHEN ${isRead} AND ${isThere(from)} THEN ${value.cypher} END`,
      read: value.read,
      columns: [...columns, ...value.columns],
    };
  };

/** Each way by which it is reached, with what its ledger says today; none where it may not be read. */
const channels: Field = (place) => {
  const { from, below, inquiry } = place;
  const { isRead, columns } = readable(place);
  const one = inquiry.binding.name('h');
  const value = project(contactChannel, below, one, inquiry);
  const today = `date(${inquiry.binding.param(inquiry.today)})`;
  return {
    cypher: `COLLECT { UNWIND ${channelsOf(from, today, isRead)} AS ${one} ${returning(value)} }`,
    read: eachOf(value.read),
    columns,
    column: true,
  };
};

const withheld: Field = (place) => {
  const { isRead, columns } = readable(place);
  return { cypher: `NOT ${isRead}`, columns };
};

/** Whoever may not read it asks where everybody can: the team at an address that is public, else the office. */
const howToAsk: Field = (place) => {
  const { from, inquiry } = place;
  const { isRead, columns } = readable(place);
  const address = inquiry.binding.name('k');
  const hasPublicAddress =
    `EXISTS { (${from})<-[:HAS_CONTACT]-(:Team)-[:HAS_CONTACT]->(${address}:Contact) ` +
    `WHERE ${address}.role = 'PUBLIC_ADDRESS' AND ${labelOf(address)} = 'CLEAR' }`;
  return {
    cypher:
      `CASE WHEN ${isRead} THEN null WHEN ${labelOf(from)} = 'GREEN' THEN 'SIGN_IN' ` +
      `WHEN ${hasPublicAddress} THEN 'ASK_TEAM' ELSE 'ASK_OFFICE' END`,
    columns,
    column: true,
  };
};

export const contact: Shape = {
  name: 'Contact',
  fields: {
    ...rememberedFields('Contact'),
    ...factFields,
    ...versionedFields,
    id: stored('id'),
    sourceUrl: guarded('sourceUrl'),
    note: guarded('note'),
    otherwise: (place) => {
      const { isRead, columns } = readable(place);
      const { cypher, read } = otherwiseOf(place.from);
      return { cypher: `CASE WHEN ${isRead} THEN ${cypher} END`, read, columns };
    },
    role: stored('role'),
    ...labelledFields,
    withheld,
    howToAsk,
    email: guarded('email'),
    phone: guarded('phone'),
    hours: guardedPart(contactHours, (from) => `${from}.timeZone IS NOT NULL`),
    channels,
    checks: connection(() => contactCheck, checksOfContact),
    key: guardedPart(
      contactKey,
      (from) => `(${from}.keyFingerprint IS NOT NULL OR ${from}.keyUrl IS NOT NULL)`,
    ),
  },
};
