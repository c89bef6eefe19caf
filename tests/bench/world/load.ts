import type { Graph } from '../../../graph/client.ts';
import { BENCH_NETWORK, type GeneratedTeam, generateTeam, type Stage } from './team.ts';

const BATCH = 5_000;

const dates = (item: string, ...names: readonly string[]) =>
  `SET ${names.map((name) => `${item}.${name} = date(${item}.${name})`).join(', ')}`;

const TEAMS = `
  UNWIND $rows AS row
  MATCH (country:Country { iso2: row.country })
  CREATE (team:Team)-[:BASED_IN]->(country)
  SET team = row.team ${dates('team', 'asOf', 'since')}
  FOREACH (properties IN row.covers |
    CREATE (team)-[covers:COVERS]->(country)
    SET covers = properties ${dates('covers', 'asOf')})
  FOREACH (properties IN row.contacts |
    CREATE (team)-[:HAS_CONTACT]->(contact:Contact)
    SET contact = properties ${dates('contact', 'asOf')})
  WITH row, team
  CALL (row, team) {
    UNWIND row.memberships AS membership
    MATCH (network:Network { id: membership.network })
    CREATE (team)-[member:MEMBER_OF]->(network)
    SET member = membership.membership ${dates('member', 'asOf', 'since')}
  }
  CALL (row, team) {
    UNWIND row.sectors AS code
    MATCH (sector:Sector { code: code })
    CREATE (team)-[:SERVES_SECTOR]->(sector)
  }`;

const COLLABORATIONS = `
  UNWIND $rows AS row
  UNWIND row.collaborations AS collaboration
  MATCH (one:Team { id: row.team.id })
  MATCH (other:Team { id: collaboration.with })
  CREATE (one)-[works:COLLABORATES_WITH]->(other)
  SET works = collaboration.collaboration ${dates('works', 'asOf')}`;

const NETWORK = `
  CREATE (n:Network {
    id: $id, name: 'Bench Network of Five Hundred', shortName: 'Bench-500', kind: 'GLOBAL',
    source: 'Generated', evidence: 'DOCUMENTED', asOf: date('2026-01-01'), asOfPrecision: 'YEAR' })`;

/** Adds `count` generated teams to a graph that holds the seed. */
export async function loadTeams(
  graph: Graph,
  count: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const stage = await readStage(graph);
  await graph.write((transaction) => transaction.run(NETWORK, { id: BENCH_NETWORK }));
  for (let from = 0; from < count; from += BATCH) {
    const rows = batch(from, Math.min(from + BATCH, count), stage);
    await graph.write(async (transaction) => {
      await transaction.run(TEAMS, { rows });
      const working = rows.filter(({ collaborations }) => collaborations.length > 0);
      await transaction.run(COLLABORATIONS, { rows: working });
    });
    onProgress(Math.min(from + BATCH, count));
  }
  await graph.command('CALL db.awaitIndexes(3600)');
}

const batch = (from: number, to: number, stage: Stage): GeneratedTeam[] =>
  Array.from({ length: to - from }, (_, offset) => generateTeam(from + offset, stage));

async function readStage(graph: Graph): Promise<Stage> {
  return graph.readOne<Stage>({
    text: `RETURN {
      countries: COLLECT { MATCH (n:Country) RETURN n.iso2 ORDER BY n.iso2 },
      networks: COLLECT { MATCH (n:Network) WHERE n.id <> $bench RETURN n.id ORDER BY n.id },
      sectors: COLLECT { MATCH (n:Sector) RETURN n.code ORDER BY n.code }
    } AS row`,
    params: { bench: BENCH_NETWORK },
  });
}
