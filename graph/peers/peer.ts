import { network, type NetworkRow } from '../entities/network.ts';
import { region, type RegionRow } from '../entities/region.ts';
import { sector, type SectorRow } from '../entities/sector.ts';
import { service, type ServiceRow } from '../entities/service.ts';
import { team, type TeamRow } from '../entities/team.ts';
import { project, returning } from '../project.ts';
import { eachOf, firstOf } from '../reader.ts';
import { eachNamed, part, type Target } from '../relation.ts';
import type { Field, Shape } from '../shape.ts';
import type { Constituency, Threat } from '../words.ts';
import { PEER_WEIGHTS, type PeerReasonCode } from './weights.ts';

/** Something that makes a team like the other one. */
export interface PeerReasonRow {
  readonly code: PeerReasonCode;
  readonly measure: number;
  readonly weight: number;
  readonly points: number;
  readonly members: number | null;
  readonly constituencies: readonly Constituency[];
  readonly languages: readonly string[];
  readonly threats: readonly Threat[];
  /** What the sentence about it is made of. */
  readonly reason: readonly [
    code: PeerReasonCode,
    shared: readonly string[],
    members: number | null,
  ];
  readonly [key: `network@${string}`]: NetworkRow | null;
  readonly [key: `region@${string}`]: RegionRow | null;
  readonly [key: `sectors@${string}`]: readonly SectorRow[];
  readonly [key: `services@${string}`]: readonly ServiceRow[];
}

/** A team like the one that was asked about. */
export interface PeerRow {
  readonly rank: number;
  readonly points: number;
  readonly [key: `team@${string}`]: TeamRow;
  readonly [key: `reasons@${string}`]: readonly PeerReasonRow[];
}

/** What both share, where the reason has this code; nothing where it has another one. */
const sharedBy = (from: string, code: PeerReasonCode, what: 'nodes' | 'words') =>
  `CASE ${from}.code WHEN '${code}' THEN ${from}.${what} ELSE [] END`;

const wordsOf =
  (code: PeerReasonCode): Field =>
  ({ from }) =>
    sharedBy(from, code, 'words');

const nodesOf =
  (target: Target, code: PeerReasonCode, readAll: typeof eachOf = eachOf): Field =>
  (place) => {
    const { cypher, read } = eachNamed(target(), sharedBy(place.from, code, 'nodes'), place);
    return { cypher, read: readAll(read), column: true };
  };

/** A reason as `reasonsOf` writes it. */
const peerReason: Shape = {
  name: 'PeerReason',
  fields: {
    code: ({ from }) => `${from}.code`,
    measure: ({ from }) => `${from}.measure`,
    weight: ({ from }) => {
      const weights = Object.entries(PEER_WEIGHTS);
      return `CASE ${from}.code ${weights.map(([code, weight]) => `WHEN '${code}' THEN ${weight}`).join(' ')} END`;
    },
    points: ({ from }) => `${from}.points`,
    members: ({ from }) => `${from}.members`,
    constituencies: wordsOf('CONSTITUENCY'),
    languages: wordsOf('LANGUAGE'),
    threats: wordsOf('THREAT'),
    network: nodesOf(() => network, 'NETWORK', firstOf),
    region: nodesOf(() => region, 'REGION', firstOf),
    sectors: nodesOf(() => sector, 'SECTOR'),
    services: nodesOf(() => service, 'SERVICE'),
    reason: ({ from }) =>
      `[${from}.code, ${from}.words + [x IN ${from}.nodes | coalesce(x.shortName, x.name)], ${from}.members]`,
  },
};

/**
 * A peer as `eachPeer` binds it.
 * @param scores the variable that holds the points of every peer there is
 */
export const peerShape = (scores: string): Shape => ({
  name: 'Peer',
  fields: {
    rank: ({ from }) => `1 + size([score IN ${scores} WHERE score > ${from}.points])`,
    points: ({ from }) => `${from}.points`,
    team: part(() => team, 'team'),
    reasons: ({ from, below, inquiry }) => {
      const one = inquiry.binding.name('x');
      const value = project(peerReason, below, one, inquiry);
      return {
        cypher: `COLLECT { UNWIND ${from}.reasons AS ${one} ${returning(value)} }`,
        read: eachOf(value.read),
        column: true,
      };
    },
  },
});
