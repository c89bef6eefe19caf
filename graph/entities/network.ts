import { connection, type ConnectionRow } from '../connection.ts';
import { type FactRow, factFields } from '../fact.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { partialDate, type Shape, stored, storedList } from '../shape.ts';
import type { NetworkKind } from '../words.ts';
import { membersOfNetwork } from './membership-list.ts';
import { membership, type MembershipRow } from './membership.ts';
import { participationsInNetwork } from './participation-list.ts';
import { participation, type ParticipationRow } from './participation.ts';

/** An organisation of teams, or of countries for their teams. */
export interface NetworkRow extends FactRow, RememberedRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: NetworkKind;
  readonly scope: string | null;
  readonly website: string | null;
  readonly secretariat: string | null;
  readonly openTo: string | null;
  readonly tiers: readonly string[];
  readonly founded: string | null;
  readonly [key: `members@${string}`]: ConnectionRow<MembershipRow>;
  readonly [key: `participations@${string}`]: ConnectionRow<ParticipationRow>;
}

export const network: Shape = {
  name: 'Network',
  fields: {
    ...rememberedFields('Network'),
    ...factFields,
    id: stored('id'),
    slug: stored('id'),
    name: stored('name'),
    shortName: stored('shortName'),
    aliases: storedList('aliases'),
    kind: stored('kind'),
    scope: stored('scope'),
    website: stored('website'),
    secretariat: stored('secretariat'),
    openTo: stored('openTo'),
    tiers: storedList('tiers'),
    founded: partialDate('founded'),
    members: connection(() => membership, membersOfNetwork),
    participations: connection(() => participation, participationsInNetwork),
  },
};
