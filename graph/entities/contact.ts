import { type FactRow, factFields } from '../fact.ts';
import { project } from '../project.ts';
import { type Field, type Shape, stored } from '../shape.ts';
import { mayBeRead } from '../visibility.ts';
import type { ContactRole, TlpLabel } from '../words.ts';
import { contactHours, type ContactHoursRow } from './contact-hours.ts';
import { contactKey, type ContactKeyRow } from './contact-key.ts';

/** A role of a team that can be reached; its address may be withheld from the viewer. */
export interface ContactRow extends FactRow {
  readonly role: ContactRole;
  readonly tlp: TlpLabel;
  readonly withheld: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly [key: `hours@${string}`]: ContactHoursRow | null;
  readonly [key: `key@${string}`]: ContactKeyRow | null;
}

/** A property that only those may read whom the contact's label allows. */
const guarded =
  (property: string): Field =>
  ({ from, inquiry }) =>
    `CASE WHEN ${mayBeRead(from, inquiry)} THEN ${from}.${property} END`;

/** What is made of several properties; null where the label keeps it from the viewer, or it is not on record. */
const guardedPart =
  (part: Shape, isThere: (from: string) => string): Field =>
  ({ from, below, inquiry }) => {
    const { cypher, read, columns } = project(part, below, from, inquiry);
    const condition = `${mayBeRead(from, inquiry)} AND ${isThere(from)}`;
    return { cypher: `CASE WHEN ${condition} THEN ${cypher} END`, read, columns };
  };

export const contact: Shape = {
  name: 'Contact',
  fields: {
    ...factFields,
    sourceUrl: guarded('sourceUrl'),
    note: guarded('note'),
    role: stored('role'),
    tlp: stored('tlp'),
    withheld: ({ from, inquiry }) => `NOT ${mayBeRead(from, inquiry)}`,
    email: guarded('email'),
    phone: guarded('phone'),
    hours: guardedPart(contactHours, (from) => `${from}.timeZone IS NOT NULL`),
    key: guardedPart(
      contactKey,
      (from) => `(${from}.keyFingerprint IS NOT NULL OR ${from}.keyUrl IS NOT NULL)`,
    ),
  },
};
