import type { GrantedRole } from '../access/grant.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored, storedDate, storedList } from '../shape.ts';

/** Somebody who signs in at a provider, and what he may be here. */
export interface AccountRow extends RememberedRow {
  readonly issuer: string;
  readonly subject: string;
  readonly role: GrantedRole;
  readonly teams: readonly string[];
  readonly offices: readonly string[];
  readonly changedAt: string;
}

export const account: Shape = {
  name: 'Account',
  fields: {
    ...rememberedFields('Account'),
    issuer: stored('issuer'),
    subject: stored('subject'),
    role: stored('role'),
    teams: storedList('teams'),
    offices: storedList('offices'),
    changedAt: storedDate('changedAt'),
  },
};
