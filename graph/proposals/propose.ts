import { z } from 'zod';
import { textsOf } from '../field-texts.ts';
import { strictest } from '../labelled.ts';
import { PROPOSAL_THINGS, type ProposalKind } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { ON_CREATE_UNVERSIONED } from '../writing/change.ts';
import { newId } from '../writing/create.ts';
import { conflict, invalid, notAllowed, RefusedWrite } from '../writing/failure.ts';
import { lock } from '../writing/lock.ts';
import { lines } from '../writing/values.ts';
import { underPath } from '../writing/under-path.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';
import { differences } from './difference.ts';
import { rehearse, type Rehearsed, type Write } from './rehearse.ts';
import { PROVENANCE, type Thing, THINGS } from './things.ts';

/** So many proposals of one proposer may wait to be decided on. */
export const MAX_OPEN_PROPOSALS = 100;

const proposeInput = z.object({ why: lines(2_000), thing: z.enum(PROPOSAL_THINGS) });

/** A change as its mutation takes it, with what it is about. */
export interface Proposed extends z.input<typeof proposeInput> {
  /** The mutation that it would be. */
  readonly mutation: string;
  /** What that would take. */
  readonly input: object;
  readonly teams: readonly string[];
  readonly write: Write;
}

/**
 * Puts on record what somebody would change, once it has been tried whether it could be.
 * @returns its id @throws RefusedWrite as the change itself, its paths led by where the change stands
 */
export async function propose(writer: Writer, proposed: Proposed): Promise<string> {
  const { why, thing: about } = accept(proposeInput, {
    why: proposed.why,
    thing: proposed.thing,
  });
  const { id: proposer, role } = writer.viewer;
  if (proposer === null) {
    throw new RefusedWrite([
      notAllowed(['change'], 'a proposal is somebody’s: sign in to make one'),
    ]);
  }
  const { mutation, input, teams, write } = proposed;
  const thing = THINGS[about];
  const led = ['change', mutation];
  const rehearsed = await underPath(led, () => rehearse(writer, thing, teams, write));
  const changes = rehearsed ? changesOf(thing, rehearsed) : [];
  if (!rehearsed || changes.length === 0) {
    throw new RefusedWrite([invalid(led, 'something that is not so already')]);
  }
  const kind = kindOf(rehearsed);
  const fields = changes.map(({ field }) => field);
  const own = fields.filter((field) => !PROVENANCE.includes(field));
  const contested = own.length > 0 ? own : fields;
  const subject = subjectOf(thing, rehearsed, teams);
  const set = {
    ...{ state: 'NEW', about, kind, mutation, subject, contested, why },
    ...{ proposer, proposerRole: role, tlp: labelOf(rehearsed) },
    input: JSON.stringify(input),
    changes: JSON.stringify(changes),
    version: 'version' in input ? input.version : null,
    thing: rehearsed.before ? rehearsed.key : null,
  };
  return writing(writer, async (transaction) => {
    // In one order, so that no two writers wait for each other.
    for (const team of [...teams].sort()) await lock(transaction, 'Team', team);
    await holdOnce(transaction, proposer, { about, subject, contested }, led);
    const id = newId(transaction, 'proposal');
    // Its `version` is that of what it would change.
    await transaction.write(
      [],
      `MERGE (it:Proposal {id: $id}) ${ON_CREATE_UNVERSIONED} WITH it UNWIND $teams AS team
       MATCH (t:Team {id: team}) MERGE (it)-[:OF_TEAM]->(t)`,
      { id, set, teams, write: transaction.id },
    );
    return id;
  });
}

const changesOf = ({ fields }: Thing, { before = {}, after = {} }: Rehearsed) =>
  differences(fields, before, after);

function kindOf({ before, after }: Rehearsed): ProposalKind {
  if (!before) return 'ADD';
  return after ? 'CHANGE' : 'REMOVE';
}

/** What the proposal is about, for one proposer: two about the same are told from each other by their fields. */
const subjectOf = (
  { newBy }: Thing,
  { key, before, after = {} }: Rehearsed,
  teams: readonly string[],
) => {
  const what =
    before || newBy.length === 0 ? [key] : newBy.map((name) => textsOf(after, name).join(' '));
  return JSON.stringify([...[...teams].sort(), ...what]);
};

/** Who may see it: whoever may see what it is about both as it is and as it would be. */
function labelOf({ before, after }: Rehearsed): string | null {
  const label = strictest(before?.['tlp'], after?.['tlp']);
  return label === 'CLEAR' ? null : label;
}

interface Subject {
  readonly about: string;
  readonly subject: string;
  readonly contested: readonly string[];
}

/** @throws RefusedWrite Conflict with one of the proposer's that is open already */
async function holdOnce(
  transaction: Writing,
  proposer: string,
  subject: Subject,
  path: readonly string[],
) {
  const [row] = await transaction.run<{ same: string | null; open: number }>(
    `OPTIONAL MATCH (p:Proposal {proposer: $proposer, state: 'NEW'}) WHERE p.write <> $write
     RETURN count(p) AS open, head([one IN collect(p) WHERE one.about = $about AND one.subject = $subject
       AND any(field IN one.contested WHERE field IN $contested) | one.id]) AS same`,
    { proposer, ...subject, write: transaction.id },
  );
  if (row?.same) {
    const message = `You have proposed something for this already: ${row.same}. Withdraw that one first.`;
    throw new RefusedWrite([conflict(path, message)]);
  }
  if ((row?.open ?? 0) < MAX_OPEN_PROPOSALS) return;
  const message = `${MAX_OPEN_PROPOSALS} proposals of yours are open: wait until some are decided on.`;
  throw new RefusedWrite([conflict(path, message)]);
}
