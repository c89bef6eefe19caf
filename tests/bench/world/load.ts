import type { Graph } from '../../../graph/client.ts';
import { refreshStale } from '../../../graph/search/refresh.ts';
import { refreshSectorsServed } from '../../../graph/sectors-served.ts';
import { dated } from './dated.ts';
import { withoutIndexes } from './indexes.ts';
import { BENCH_NETWORK, type GeneratedTeam, generateTeam, type Stage } from './team.ts';

const BATCH = 5_000;
/** While the database writes one batch, the next one is made and sent. */
const WRITERS = 2;

const TEAMS = `
  UNWIND $rows AS row
  MATCH (country:Country { iso2: row.country })
  CREATE (team:Team)-[:BASED_IN]->(country)
  SET team = row.team
  FOREACH (properties IN row.covers |
    CREATE (team)-[covers:COVERS]->(country)
    SET covers = properties)
  FOREACH (properties IN row.contacts |
    CREATE (team)-[:HAS_CONTACT]->(contact:Contact)
    SET contact = properties)
  WITH row, team
  CALL (row, team) {
    UNWIND row.memberships AS membership
    MATCH (network:Network { id: membership.network })
    CREATE (team)-[member:MEMBER_OF]->(network)
    SET member = membership.membership
  }
  CALL (row, team) {
    UNWIND row.sectors AS code
    MATCH (sector:Sector { code: code })
    CREATE (team)-[:SERVES_SECTOR]->(sector)
  }`;

const COLLABORATIONS = `
  UNWIND $rows AS row
  MATCH (one:Team { id: row.from })
  MATCH (other:Team { id: row.to })
  CREATE (one)-[works:COLLABORATES_WITH]->(other)
  SET works = row.collaboration`;

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
  await refreshStale(graph);
  await withoutIndexes(graph, async () => {
    let [next, done] = [0, 0];
    const collaborations: Collaboration[] = [];
    const writer = async () => {
      while (next < count) {
        const [from, to] = [next, Math.min(next + BATCH, count)];
        next = to;
        const teams = Array.from({ length: to - from }, (_, at) => generateTeam(from + at, stage));
        collaborations.push(...teams.flatMap(collaborationsOf));
        await write(graph, TEAMS, teams);
        onProgress((done += teams.length));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    for (let from = 0; from < collaborations.length; from += BATCH) {
      await write(graph, COLLABORATIONS, collaborations.slice(from, from + BATCH));
    }
  });
  await graph.write(refreshSectorsServed);
}

/** Teams work with any team that came before them, so these wait until all are there. */
const collaborationsOf = ({ team, collaborations }: GeneratedTeam) =>
  collaborations.map(({ with: to, collaboration }) => ({ from: team['id'], to, collaboration }));
type Collaboration = ReturnType<typeof collaborationsOf>[number];

const write = (graph: Graph, text: string, rows: readonly unknown[]) =>
  graph.write((transaction) => transaction.run(text, { rows: rows.map(dated) }));

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
