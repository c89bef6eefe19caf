import type { GapKind } from '../words.ts';
import { teamWithDuty, verifiedContact } from './contacts.ts';
import { freshRecord } from './freshness.ts';
import { answeredNeed } from './needs.ts';
import { placeIn } from './networks.ts';
import type { GapRule } from './rule.ts';
import { sectorTeam } from './sectors.ts';
import { nationalTeam, teamFor } from './teams.ts';

/** What each gap means, and why there may be one. */
export const GAP_RULES: Readonly<Record<GapKind, GapRule>> = {
  NATIONAL_TEAM: nationalTeam,
  POINT_OF_CONTACT: teamWithDuty('pointOfContact'),
  VERIFIED_CONTACT: verifiedContact,
  GOVERNMENT_TO_GOVERNMENT: teamWithDuty('governmentToGovernment'),
  GOVERNMENT_TEAM: teamFor('GOVERNMENT', 'GOVERNMENT'),
  ACADEMIC_TEAM: teamFor('ACADEMIC'),
  INDUSTRY_TEAM: teamFor('INDUSTRY'),
  SECTOR_TEAM: sectorTeam,
  GLOBAL_NETWORK: placeIn('GLOBAL'),
  REGIONAL_NETWORK: placeIn('REGIONAL'),
  ANSWERED_NEED: answeredNeed,
  FRESH_RECORD: freshRecord,
};
