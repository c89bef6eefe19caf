/** What makes a team like another one. */
export const PEER_REASONS = [
  'NETWORK',
  'CONSTITUENCY',
  'SECTOR',
  'SERVICE',
  'THREAT',
  'LANGUAGE',
  'REGION',
] as const;
export type PeerReasonCode = (typeof PEER_REASONS)[number];

/**
 * The published weights: the points of a reason that weighs fully; docs/peers.md shows them. Whom a team
 * serves says most about its work; a region that it shares with a hundred others says least.
 */
export const PEER_WEIGHTS: Readonly<Record<PeerReasonCode, number>> = {
  NETWORK: 15,
  CONSTITUENCY: 20,
  SECTOR: 20,
  SERVICE: 15,
  THREAT: 10,
  LANGUAGE: 10,
  REGION: 10,
};

/** A network of so many members, or fewer, weighs fully. */
export const RARE_MEMBERS = 10;

/**
 * What leads to more teams than this proposes none of them: to share it says little, and to read them all
 * takes long. It counts for the teams that something else proposes.
 */
export const MAX_TEAMS_OF_A_HUB = 1_000;
