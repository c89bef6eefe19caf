import { type Field, type Shape, stored } from '../shape.ts';

/** The OpenPGP key that mail to a contact is encrypted with. */
export interface ContactKeyRow {
  readonly fingerprint: string | null;
  readonly url: string | null;
  readonly algorithm: string | null;
  readonly created: string | null;
  readonly expires: string | null;
  readonly isExpired: boolean | null;
  readonly isRevoked: boolean | null;
  readonly matchesAddress: boolean | null;
  readonly armored: string | null;
}

/** What the key itself says, where it was read: one that is on record by its fingerprint alone was not. */
const read =
  (value: (contact: string) => string): Field =>
  ({ from }) =>
    `CASE WHEN ${from}.keyRead = ${from}.keyFingerprint THEN ${value(from)} END`;

/** Properties of the contact itself. */
export const contactKey: Shape = {
  name: 'ContactKey',
  fields: {
    fingerprint: stored('keyFingerprint'),
    url: stored('keyUrl'),
    algorithm: read((contact) => `${contact}.keyAlgorithm`),
    created: read((contact) => `toString(${contact}.keyCreated)`),
    expires: read((contact) => `toString(${contact}.keyExpires)`),
    isExpired: ({ from, inquiry }) =>
      `CASE WHEN ${from}.keyRead = ${from}.keyFingerprint ` +
      `THEN coalesce(${from}.keyExpires <= date(${inquiry.binding.param(inquiry.today)}), false) END`,
    isRevoked: read((contact) => `${contact}.keyRevoked`),
    matchesAddress: read(
      (contact) => `coalesce(toLower(${contact}.email) IN ${contact}.keyAddresses, false)`,
    ),
    armored: read((contact) => `${contact}.keyArmored`),
  },
};
