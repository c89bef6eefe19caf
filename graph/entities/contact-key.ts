import { type Shape, stored } from '../shape.ts';

/** The OpenPGP key that mail to a contact is encrypted with. */
export interface ContactKeyRow {
  readonly fingerprint: string | null;
  readonly url: string | null;
}

/** Properties of the contact itself. */
export const contactKey: Shape = {
  name: 'ContactKey',
  fields: { fingerprint: stored('keyFingerprint'), url: stored('keyUrl') },
};
