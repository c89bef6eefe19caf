import type { PeerReasonRow } from '../../graph/peers/peer.ts';
import type { PeerReasonCode } from '../../graph/peers/weights.ts';

const SENTENCES: Readonly<Record<PeerReasonCode, string>> = {
  NETWORK: 'Both are members of {shared}, which has {members} members.',
  CONSTITUENCY: 'Both serve the same constituency: {shared}.',
  SECTOR: 'Both serve the same sector: {shared}.',
  SERVICE: 'Both offer the same services: {shared}.',
  THREAT: 'Both focus on the same threats: {shared}.',
  LANGUAGE: 'Both work in the same language: {shared}.',
  REGION: 'Both are based in the same region: {shared}.',
};

/** Why a team is a peer, as an English sentence. */
export const peerSentence = ([code, shared, members]: PeerReasonRow['reason']): string =>
  SENTENCES[code].replace('{shared}', shared.join(', ')).replace('{members}', String(members));
