import { z } from 'zod';
import { type NodeName, NODES, type NodeShape } from '../entities/nodes.ts';
import { accept } from '../writing/accept.ts';
import { ON_CREATE } from '../writing/change.ts';
import { newId } from '../writing/create.ts';
import { conflict, notFound, RefusedWrite } from '../writing/failure.ts';
import { sightOf } from '../writing/sight.ts';
import { line, lines, webAddress } from '../writing/values.ts';
import { type Writer, type Writing, writing } from '../writing/writing.ts';

/** Whatever is on record and has an id of its own can be mistaken; what others say about the record is not on it. */
export const REPORTABLE = [
  ...['Activity', 'Claim', 'Contact', 'Country', 'Funding', 'MaturityAssessment', 'Need'],
  ...['Network', 'Office', 'Organization', 'PlanIntegration', 'Practice', 'Region', 'Sector'],
  ...['Service', 'ServiceCategory', 'Source', 'Team', 'TechnologyUse', 'ThreatFocus'],
] as const satisfies readonly NodeName[];

/** So many reports may wait: whoever sends them cannot fill the graph. */
export const MAX_OPEN_REPORTS = 2_000;

const reportInput = z.object({
  field: line(100).nullish(),
  text: lines(2_000),
  sourceUrl: webAddress.nullish(),
});

export type ReportMistake = z.input<typeof reportInput>;

/** What a report is about. */
export interface About {
  readonly name: (typeof REPORTABLE)[number];
  readonly key: string;
}

/** What is wrong with a report, before anything is asked of the graph. @throws RefusedWrite InvalidInput */
export const acceptReport = (input: ReportMistake) => accept(reportInput, input);

/**
 * Puts on record that something is mistaken. Nothing of who says so is kept but whether he had signed in, and as what.
 * @returns its id @throws RefusedWrite
 */
export function reportMistake(writer: Writer, about: About, input: ReportMistake): Promise<string> {
  const said = acceptReport(input);
  return writing(writer, async (transaction) => {
    await holdRoom(transaction);
    const id = newId(transaction, 'mistake');
    const { key, seen }: NodeShape = NODES[about.name];
    const sight = seen && sightOf(seen, 'n', transaction.writer);
    const set = {
      ...{ ...said, state: 'NEW', reporter: writer.viewer.role },
      ...{ aboutType: about.name, aboutKey: about.key },
    };
    const [made] = await transaction.write(
      [],
      `MATCH (n:${about.name} {${key}: $key}) ${sight ? `WHERE ${sight.condition}` : ''}
       MERGE (it:MistakeReport {id: $id}) ${ON_CREATE} MERGE (it)-[:REPORTS_ON]->(n)
       WITH it, n CALL (it, n) {
         OPTIONAL MATCH (n)<-[:HAS_CONTACT|HAS_CAPABILITY]-(owner:Team)
         WITH it, CASE WHEN n:Team THEN n ELSE owner END AS t WHERE t IS NOT NULL
         MERGE (it)-[:OF_TEAM]->(t) }
       RETURN it.id AS id`,
      { id, key: about.key, set, write: transaction.id, ...sight?.params },
    );
    if (!made) throw new RefusedWrite([notFound(['about'], `${about.name} with this id`)]);
    return id;
  });
}

/** @throws RefusedWrite Conflict */
async function holdRoom(transaction: Writing) {
  const [row] = await transaction.run<{ open: number }>(
    `MATCH (r:MistakeReport {state: 'NEW'}) RETURN count(r) AS open`,
  );
  if ((row?.open ?? 0) < MAX_OPEN_REPORTS) return;
  const message = `${MAX_OPEN_REPORTS} reports wait to be read: send yours when some have been.`;
  throw new RefusedWrite([conflict([], message)]);
}
