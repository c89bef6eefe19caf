import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { expectedGraph, type PlainQuestion } from '../support/graph-reference.ts';
import { randomGraphs, worldOfGraph } from '../support/random-graphs.ts';
import { testApi } from '../support/execute.ts';

const { graph, execute } = testApi();

const answer = z.object({
  graph: z.object({
    nodes: z.array(
      z.object({
        ...{ id: z.string(), kind: z.string(), key: z.string() },
        ...{ distance: z.number(), degree: z.number() },
      }),
    ),
    edges: z.array(
      z.object({ id: z.string(), kind: z.string(), from: z.string(), to: z.string() }),
    ),
    nodeCounts: z.array(z.object({ found: z.number(), shown: z.number() })),
    edgeCounts: z.array(z.object({ found: z.number(), shown: z.number() })),
  }),
});

const ASKED = `query ($scope: GraphScope!, $filter: GraphFilter, $asOf: Date, $maxNodes: Int!, $maxEdges: Int!) {
  graph(scope: $scope, filter: $filter, asOf: $asOf, maxNodes: $maxNodes, maxEdges: $maxEdges) {
    nodes { id kind key distance degree } edges { id kind from to }
    nodeCounts { found shown } edgeCounts { found shown }
  }
}`;

const SCOPES = [
  { scope: { team: 't1' }, starts: ['TEAM t1'], depth: 1 },
  { scope: { network: 't1' }, starts: ['NETWORK t1'], depth: 1 },
  { scope: { country: 'AA' }, starts: ['COUNTRY AA'], depth: 2, throughTeams: true },
  { scope: { whole: true }, starts: 'whole', depth: 0 },
  ...[0, 1, 2, 3].map((depth) => ({
    scope: { neighbourhood: { of: [{ team: 't0' }, { network: 'egc' }, { team: 'none' }], depth } },
    starts: ['TEAM t0', 'NETWORK egc'],
    depth,
  })),
] satisfies (Pick<PlainQuestion, 'starts' | 'depth' | 'throughTeams'> & { scope: object })[];

const questions = fc.record({
  of: fc.constantFrom(...SCOPES),
  asOf: fc.constantFrom(undefined, '2010-06-01', '2013-01-01', '2019-12-31'),
  teamKind: fc.constantFrom(undefined, undefined, 'CERT'),
  status: fc.constantFrom(undefined, 'CURRENT', 'FORMER'),
  edgeKinds: fc.constantFrom(undefined, undefined, ['MEMBER_OF', 'COLLABORATES_WITH'] as const),
  maxNodes: fc.constantFrom(3, 500),
  maxEdges: fc.constantFrom(4, 500),
});

const sum = (counts: readonly { found: number; shown: number }[], of: 'found' | 'shown') =>
  counts.reduce((total, count) => total + count[of], 0);

it(
  'a graph is what a plain walk over the world finds, in one statement',
  { timeout: 600_000 },
  async () => {
    const worlds = fc.tuple(randomGraphs, fc.array(questions, { minLength: 12, maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(worlds, async ([world, asked]) => {
        await worldOfGraph(world).build(graph);
        for (const { of, ...rest } of asked) {
          const { scope, ...where } = of;
          const question: PlainQuestion = { ...where, ...rest };
          const { asOf, teamKind, status, edgeKinds, maxNodes, maxEdges } = question;
          const filter = {
            ...(teamKind && { teams: { kind: { in: [teamKind] } } }),
            ...(status && { memberships: { status: { in: [status] } } }),
            ...(edgeKinds && { edgeKind: { in: edgeKinds } }),
          };
          const { data, errors, statements } = await execute(ASKED, {
            ...{ scope, filter, asOf, maxNodes, maxEdges },
          });
          expect(errors).toEqual([]);
          expect(statements).toBe(1);
          const found = answer.parse(data).graph;
          const expected = expectedGraph(world, question);
          const names = new Map(found.nodes.map(({ id, kind, key }) => [id, `${kind} ${key}`]));
          expect(
            found.nodes.map(({ kind, key, distance, degree }) => ({ kind, key, distance, degree })),
          ).toEqual(expected.nodes);
          expect(
            found.edges.map(({ id, kind, from, to }) => ({
              ...{ kind, from: names.get(from), to: names.get(to), own: id.split(':')[3] ?? null },
            })),
          ).toEqual(expected.edges);
          expect(sum(found.nodeCounts, 'found')).toBe(expected.found);
          expect(sum(found.nodeCounts, 'shown')).toBe(expected.nodes.length);
          expect(sum(found.edgeCounts, 'found')).toBe(expected.links);
          expect(sum(found.edgeCounts, 'shown')).toBe(expected.edges.length);
        }
      }),
      { numRuns: 10, seed: 58 },
    );
  },
);
