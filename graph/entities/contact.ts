import { type FactRow, factFields } from '../fact.ts';
import { type Field, type Shape, stored } from '../shape.ts';
import { mayBeRead } from '../visibility.ts';
import type { ContactRole, TlpLabel } from '../words.ts';

/** A role of a team that can be reached; its address may be withheld from the viewer. */
export interface ContactRow extends FactRow {
  readonly role: ContactRole;
  readonly tlp: TlpLabel;
  readonly withheld: boolean;
  readonly email: string | null;
}

/** A property that only those may read whom the contact's label allows. */
const guarded =
  (property: string): Field =>
  ({ from, inquiry }) =>
    `CASE WHEN ${mayBeRead(from, inquiry)} THEN ${from}.${property} END`;

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
  },
};
