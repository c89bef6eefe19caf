import { z } from 'zod';
import type { NodeName } from '../entities/nodes.ts';
import { record } from '../revisions/record.ts';
import {
  DISCLOSURES,
  FUNDING_MODELS,
  MATURITY_LEVELS,
  PLANS,
  TECHNOLOGIES,
  THREATS,
} from '../words.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { createNode, newId } from '../writing/create.ts';
import { invalid, RefusedWrite } from '../writing/failure.ts';
import { holdLife, lifeInput } from '../writing/life.ts';
import { nodeTarget } from '../writing/node.ts';
import { propertiesOf } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { end, factInput, labelInput, version, webAddress } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';

/** The nodes that are facts on what a team is capable of. */
export const CAPABILITIES = [
  'MaturityAssessment',
  'PlanIntegration',
  'ThreatFocus',
  'TechnologyUse',
  'Funding',
] as const satisfies readonly NodeName[];
export type Capability = (typeof CAPABILITIES)[number];

const factOnTeam = z.object({
  sim3: z.object({ level: z.enum(MATURITY_LEVELS), disclosure: z.enum(DISCLOSURES) }).nullish(),
  plan: z.object({ plan: z.enum(PLANS), integrated: z.boolean() }).nullish(),
  threatFocus: z.object({ threat: z.enum(THREATS) }).nullish(),
  emergingTechnology: z
    .object({ technology: z.enum(TECHNOLOGIES), ethicsPolicy: webAddress.nullish() })
    .nullish(),
  funding: z.object({ model: z.enum(FUNDING_MODELS), securedUntil: end.nullish() }).nullish(),
});

const recordInput = (today: string) =>
  z.object({
    team: z.string(),
    fact: factOnTeam,
    ...lifeInput,
    ...labelInput,
    ...factInput(today),
  });
const changeInput = (today: string) =>
  z.object({
    id: z.string(),
    version,
    fact: factOnTeam.nullish(),
    ...lifeInput,
    ...labelInput,
    ...factInput(today),
  });
const endInput = (today: string) =>
  z.object({ id: z.string(), version, until: end, ...factInput(today) });

export type FactOnTeam = z.input<typeof factOnTeam>;
export type RecordCapability = z.input<ReturnType<typeof recordInput>>;
export type ChangeCapability = z.input<ReturnType<typeof changeInput>>;
export type EndCapability = z.input<ReturnType<typeof endInput>>;

/** Puts one fact on what a team is capable of on record. @returns its team @throws RefusedWrite */
export function recordCapability(writer: Writer, input: RecordCapability): Promise<string> {
  const { team, fact, ...values } = accept(recordInput(writer.today), input);
  const [node, said] = theOne(fact);
  holdLife(values);
  if ('securedUntil' in said && said.securedUntil && values.since) {
    holdSecured(said.securedUntil.day, values.since.day);
  }
  return writing(writer, async (transaction) => {
    await requireAll(transaction, [{ node: 'Team', key: team, path: ['team'] }]);
    const id = newId(transaction, team);
    await createNode(transaction, node, id, propertiesOf({ ...said, ...values }));
    await transaction.write(
      [record(node, id)],
      `MATCH (t:Team {id: $team}) MATCH (it:${node} {id: $id}) MERGE (t)-[:HAS_CAPABILITY]->(it)`,
      { team, id },
    );
    return team;
  });
}

/**
 * Puts right what is on record of such a fact; what is not given stays.
 * @returns its team @throws RefusedWrite
 */
export function changeCapability(
  writer: Writer,
  node: Capability,
  input: ChangeCapability,
): Promise<string> {
  const { id, version: seen, fact, ...values } = accept(changeInput(writer.today), input);
  const said = fact ? ofKind(node, fact) : {};
  return writing(writer, async (transaction) => {
    await change(transaction, nodeTarget(node, id), seen, (now) => {
      const set = propertiesOf({ ...said, ...values });
      const { since } = holdLife(values, now);
      const { securedUntil } = { ...now, ...set };
      if (since && securedUntil) holdSecured(z.coerce.string().parse(securedUntil), since);
      return set;
    });
    return teamOf(transaction, node, id);
  });
}

/** Puts on record until when such a fact held. @returns its team @throws RefusedWrite */
export function endCapability(
  writer: Writer,
  node: Capability,
  input: EndCapability,
): Promise<string> {
  const { id, version: seen, ...values } = accept(endInput(writer.today), input);
  return writing(writer, async (transaction) => {
    await change(transaction, nodeTarget(node, id), seen, (now) => {
      holdLife(values, now);
      return propertiesOf(values);
    });
    return teamOf(transaction, node, id);
  });
}

/** The team that a fact on record is about. */
async function teamOf(transaction: Writing, node: Capability, id: string): Promise<string> {
  const [row] = await transaction.run<{ team: string }>(
    `MATCH (t:Team)-[:HAS_CAPABILITY]->(:${node} {id: $id}) RETURN t.id AS team`,
    { id },
  );
  if (!row) throw new Error(`${node} ${id} is a fact on no team.`);
  return row.team;
}

/** What the input says of a fact on record, which stays of its kind. */
function ofKind(node: Capability, fact: z.output<typeof factOnTeam>) {
  const [kind, said] = theOne(fact);
  if (kind === node) return said;
  throw new RefusedWrite([invalid(['fact'], 'a fact of the same kind as the one on record')]);
}

/** What the input says, and the node that it becomes. */
function theOne(fact: z.output<typeof factOnTeam>) {
  const said = [
    ['MaturityAssessment', fact.sim3],
    ['PlanIntegration', fact.plan],
    ['ThreatFocus', fact.threatFocus],
    ['TechnologyUse', fact.emergingTechnology],
    ['Funding', fact.funding],
  ] as const;
  for (const [node, values] of said) if (values) return [node, values] as const;
  throw new RefusedWrite([invalid(['fact'], 'one fact')]);
}

function holdSecured(securedUntil: string, since: string) {
  if (since <= securedUntil) return;
  const expected = `a date that is not before it began, ${since}`;
  throw new RefusedWrite([invalid(['fact', 'funding', 'securedUntil'], expected)]);
}
