import type { GrantedRole } from '../access/grant.ts';
import type { TokenScope } from '../access/tokens.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored, storedDate, storedList } from '../shape.ts';

/** A token of a partner's tool, without its secret, which nobody has but its owner. */
export interface AccessTokenRow extends RememberedRow {
  readonly id: string;
  readonly name: string;
  readonly role: GrantedRole;
  readonly teams: readonly string[];
  readonly offices: readonly string[];
  readonly scopes: readonly TokenScope[];
  readonly expiresOn: string;
  readonly lastUsedOn: string | null;
  readonly revokedAt: string | null;
  readonly issuedBy: string | null;
}

export const accessToken: Shape = {
  name: 'AccessToken',
  fields: {
    ...rememberedFields('AccessToken'),
    id: stored('id'),
    name: stored('name'),
    role: stored('role'),
    teams: storedList('teams'),
    offices: storedList('offices'),
    scopes: storedList('scopes'),
    expiresOn: storedDate('expiresOn'),
    lastUsedOn: storedDate('lastUsedOn'),
    revokedAt: storedDate('revokedAt'),
    issuedBy: stored('issuedBy'),
  },
};
