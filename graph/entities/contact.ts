import { type FactRow, factFields } from '../fact.ts';
import { type LabelledRow, labelledFields, labelOf } from '../labelled.ts';
import { project } from '../project.ts';
import { type Field, type Shape, stored } from '../shape.ts';
import { mayBeRead } from '../visibility.ts';
import type { ContactRole, WayToAsk } from '../words.ts';
import { contactHours, type ContactHoursRow } from './contact-hours.ts';
import { contactKey, type ContactKeyRow } from './contact-key.ts';

/** A role of a team that can be reached; its address may be withheld from the viewer. */
export interface ContactRow extends FactRow, LabelledRow {
  readonly role: ContactRole;
  readonly withheld: boolean;
  readonly howToAsk: WayToAsk | null;
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

/** Whoever may not read it asks where everybody can: the team at an address that is public, else the office. */
const howToAsk: Field = ({ from, inquiry }) => {
  const address = inquiry.binding.name('k');
  const hasPublicAddress =
    `EXISTS { (${from})<-[:HAS_CONTACT]-(:Team)-[:HAS_CONTACT]->(${address}:Contact) ` +
    `WHERE ${address}.role = 'PUBLIC_ADDRESS' AND ${labelOf(address)} = 'CLEAR' }`;
  return {
    cypher:
      `CASE WHEN ${mayBeRead(from, inquiry)} THEN null WHEN ${labelOf(from)} = 'GREEN' THEN 'SIGN_IN' ` +
      `WHEN ${hasPublicAddress} THEN 'ASK_TEAM' ELSE 'ASK_OFFICE' END`,
    column: true,
  };
};

export const contact: Shape = {
  name: 'Contact',
  fields: {
    ...factFields,
    sourceUrl: guarded('sourceUrl'),
    note: guarded('note'),
    role: stored('role'),
    ...labelledFields,
    withheld: ({ from, inquiry }) => `NOT ${mayBeRead(from, inquiry)}`,
    howToAsk,
    email: guarded('email'),
    phone: guarded('phone'),
    hours: guardedPart(contactHours, (from) => `${from}.timeZone IS NOT NULL`),
    key: guardedPart(
      contactKey,
      (from) => `(${from}.keyFingerprint IS NOT NULL OR ${from}.keyUrl IS NOT NULL)`,
    ),
  },
};
