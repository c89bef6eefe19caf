import {
  PEER_REASONS,
  PEER_WEIGHTS,
  type PeerReasonCode as ReasonWord,
} from '../../graph/peers/weights.ts';
import { builder } from '../builder.ts';

const MEANINGS: Readonly<Record<ReasonWord, string>> = {
  NETWORK: 'Both are current members of a network: the more members it has, the less it weighs.',
  CONSTITUENCY: 'They serve the same constituencies.',
  SECTOR: 'They serve the same critical sectors.',
  SERVICE: 'They offer the same services.',
  THREAT: 'They focus on the same threats.',
  LANGUAGE: 'They work in the same languages, as far as that is on record.',
  REGION: 'Both are based in countries of one ITU region.',
};

export const PeerReasonCode = builder.enumType('PeerReasonCode', {
  description: 'Why a team is like another one. The weights are published in docs/peers.md.',
  values: Object.fromEntries(
    PEER_REASONS.map((code) => [
      code,
      { description: `${MEANINGS[code]} ${PEER_WEIGHTS[code]} points where it weighs fully.` },
    ]),
  ),
});
