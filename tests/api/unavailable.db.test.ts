import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph } from '../../graph/client.ts';
import { type Execute, executeOn } from '../support/execute.ts';
import { ownNeo4j, testGraph } from '../support/neo4j.ts';
import { openProxy, type Proxy } from '../support/proxy.ts';
import { World } from '../support/world.ts';

const direct = testGraph();
let proxy: Proxy;
let graph: Graph;
let execute: Execute;

beforeAll(async () => {
  await new World().country('HN', { name: 'Honduras' }).build(direct);
  const config = ownNeo4j();
  const { hostname, port } = new URL(config.uri);
  proxy = await openProxy(hostname, Number(port));
  graph = new Graph({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` });
  execute = executeOn(graph, []);
});
afterAll(async () => {
  await graph.close();
  await proxy.cut();
});

const QUESTION = '{ country(iso2: "HN") { name } }';

describe('when the database is gone', () => {
  it('says UNAVAILABLE within seconds, and answers again when it is back', async () => {
    expect(await execute(QUESTION)).toMatchObject({ data: { country: { name: 'Honduras' } } });

    await proxy.cut();
    const started = performance.now();
    const gone = await execute(QUESTION);
    expect(gone).toMatchObject({
      status: 503,
      data: { country: null },
      errors: [
        {
          message: 'The database cannot be reached at the moment. Try again in a few seconds.',
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await execute(QUESTION)).toMatchObject({ status: 503 });

    await proxy.mend();
    expect(await execute(QUESTION)).toMatchObject({
      status: 200,
      data: { country: { name: 'Honduras' } },
      errors: [],
    });
  });
});
