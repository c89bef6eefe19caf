import { z } from 'zod';
import { connection, type ConnectionRow } from '../connection.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { isSame, textsOf } from '../field-texts.ts';
import { type Difference, difference } from '../proposals/difference.ts';
import { THINGS } from '../proposals/things.ts';
import { type Expression, type Place, type Shape, stored, storedDate } from '../shape.ts';
import { isOfOwnTeam, isOwnProposal } from '../visibility/proposals.ts';
import {
  PROPOSAL_THINGS,
  type ProposalKind,
  type ProposalState,
  type ProposalThing,
} from '../words.ts';
import { byWhom, type ByWhomRow } from './by-whom.ts';
import { teamsOfProposal } from './proposal-list.ts';
import { team, type TeamRow } from './team.ts';

/** What a field was, would be, and is now; `now` is null where nothing is compared any more. */
export interface ProposedChangeRow extends Difference {
  readonly now: readonly string[] | null;
}

/** That something on record should be otherwise, to be decided on. */
export interface ProposalRow extends LabelledRow {
  readonly id: string;
  readonly state: ProposalState;
  readonly kind: ProposalKind;
  readonly thing: ProposalThing;
  readonly mutation: string;
  readonly version: number | null;
  readonly currentVersion: number | null;
  readonly why: string;
  readonly conflict: readonly string[];
  readonly proposedAt: string;
  readonly decidedAt: string | null;
  readonly decision: string | null;
  readonly mayDecide: boolean;
  readonly isOwn: boolean;
  readonly [key: `proposedBy@${string}`]: ByWhomRow;
  readonly [key: `decidedBy@${string}`]: ByWhomRow | null;
  readonly [key: `changes@${string}`]: readonly ProposedChangeRow[];
  readonly [key: `teams@${string}`]: ConnectionRow<TeamRow>;
}

/** What the thing that it would change says now; null where there is no such thing, or it is decided on. */
const nowOf = (item: string) => {
  const cases = PROPOSAL_THINGS.map((about) => {
    const { pattern, key, values } = THINGS[about];
    const it = `${item}${about.slice(0, 3).toLowerCase()}n`;
    return (
      `WHEN '${about}' THEN head(COLLECT { MATCH (${item})-[:OF_TEAM]->${pattern(it)} ` +
      `WHERE ${key(it)} = ${item}.thing RETURN ${values(it)} })`
    );
  });
  return `CASE ${item}.state WHEN 'NEW' THEN CASE ${item}.about ${cases.join(' ')} END END`;
};

const storedChanges = z.array(difference);
const pair = z.tuple([z.string(), z.record(z.string(), z.unknown()).nullable()]);

function readChanges(value: unknown): readonly ProposedChangeRow[] {
  const [text, now] = pair.parse(value);
  return storedChanges
    .parse(JSON.parse(text))
    .map((change) => ({ ...change, now: now && textsOf(now, change.field) }));
}

const changes = ({ from }: Pick<Place, 'from'>): Expression => ({
  cypher: `[${from}.changes, ${nowOf(from)}]`,
  read: readChanges,
  column: true,
});

/** The fields that somebody has changed meanwhile. */
const movedFields = (rows: readonly ProposedChangeRow[]): readonly string[] =>
  rows.filter(({ now, before }) => now && !isSame(now, before)).map(({ field }) => field);

export const proposal: Shape = {
  name: 'Proposal',
  fields: {
    ...labelledFields,
    id: stored('id'),
    state: stored('state'),
    kind: stored('kind'),
    thing: stored('about'),
    mutation: stored('mutation'),
    version: stored('version'),
    currentVersion: ({ from }) => ({
      cypher: nowOf(from),
      read: (now) => (now === null ? null : versionIn.parse(now).version),
      column: true,
    }),
    changes,
    conflict: (place) => ({ ...changes(place), read: (value) => movedFields(readChanges(value)) }),
    why: stored('why'),
    proposedBy: byWhom('proposer'),
    proposedAt: storedDate('createdAt'),
    decidedBy: byWhom('decider'),
    decidedAt: storedDate('decidedAt'),
    decision: stored('decision'),
    mayDecide: ({ from, inquiry }) =>
      `(${from}.state = 'NEW' AND (${inquiry.binding.param(inquiry.keeps)} OR ${isOfOwnTeam(from, inquiry)}))`,
    isOwn: ({ from, inquiry }) => isOwnProposal(from, inquiry),
    teams: connection(() => team, teamsOfProposal),
  },
};

const versionIn = z.object({ version: z.number().default(1) });
