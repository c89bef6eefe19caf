import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importFolder } from '../../seed/import.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';
import { SEED_DATA } from '../support/seed-world.ts';

const { graph, execute } = testApi();

const rowsOf = async (file: string) =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(await readFile(join(SEED_DATA, file), 'utf8'), { columns: true, bom: true }));

const counts = z.array(z.object({ kind: z.string(), found: z.number(), shown: z.number() }));
const answer = z.object({
  graph: z.object({
    nodes: z.array(z.object({ id: z.string(), key: z.string(), degree: z.number() })),
    edges: z.array(z.object({ id: z.string(), from: z.string(), to: z.string() })),
    nodeCounts: counts,
    edgeCounts: counts,
  }),
});

describe('the whole graph of the seed', () => {
  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, SEED_DATA);
  }, 300_000);

  it('has every link that its files have, and each node that is linked', async () => {
    const { data, errors, statements } = await execute(`{
      graph(scope: { whole: true }, maxNodes: 20000, maxEdges: 60000) {
        nodes { id key degree } edges { id from to }
        nodeCounts { kind found shown } edgeCounts { kind found shown }
      }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    const { nodes, edges, nodeCounts, edgeCounts } = answer.parse(data).graph;

    const teams = await rowsOf('teams.csv');
    const files = {
      MEMBER_OF: await rowsOf('memberships.csv'),
      COLLABORATES_WITH: await rowsOf('collaborations.csv'),
      BASED_IN: teams.filter(({ country }) => country !== ''),
      COVERS: await rowsOf('coverage.csv'),
      TAKES_PART_IN: await rowsOf('participations.csv'),
    };
    const expected = Object.entries(files).map(([kind, { length }]) => ({
      ...{ kind, found: length, shown: length },
    }));
    expect(edgeCounts).toEqual(expected);
    expect(nodeCounts[0]).toEqual({ kind: 'TEAM', found: teams.length, shown: teams.length });
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);

    // Everything is shown, so the degrees are those of the picture.
    const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
    for (const { from, to } of edges) {
      neighbours.get(from)?.add(to);
      neighbours.get(to)?.add(from);
    }
    expect(nodes.map(({ degree }) => degree)).toEqual(
      nodes.map(({ id }) => neighbours.get(id)?.size),
    );
  }, 60_000);
});
