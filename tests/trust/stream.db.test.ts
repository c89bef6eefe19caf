import { createClient } from 'graphql-sse';
import { beforeEach, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { z } from 'zod';
import { createServer } from '../../api/server.ts';
import { Graph } from '../../graph/client.ts';
import { viewer } from '../../graph/viewer.ts';
import { addMembership, changeMembership } from '../../graph/writes/membership.ts';
import { TODAY } from '../support/execute.ts';
import { ownNeo4j, testGraph } from '../support/neo4j.ts';
import { openProxy } from '../support/proxy.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';

const graph = testGraph();
const server = testServer(graph);

const writer = { graph, today: TODAY, viewer: viewer('OFFICER', 'an officer', { offices: 'ALL' }) };
const SAID = { source: 'A source', evidence: 'DOCUMENTED', asOf: '2024' } as const;
const KEY = { team: 'own', network: 'n', ...SAID };

/** Makes a change that says which one it is. */
const write = (number: number, more: object = {}) =>
  number === 0
    ? addMembership(writer, { ...KEY, status: 'CURRENT', tier: '0', ...more })
    : changeMembership(writer, { ...KEY, version: number, tier: String(number), ...more });

beforeEach(() => new World().team('own').team('two').network('n').network('m').build(graph));

const CHANGED = 'subscription($after: ID) { changed(after: $after) { id changes { field to } } }';
const event = z.object({
  data: z.object({
    changed: z.object({
      id: z.string(),
      changes: z.array(z.object({ field: z.string(), to: z.unknown() })),
    }),
  }),
});

const tierIn = (said: unknown) =>
  Number(event.parse(said).data.changed.changes.find(({ field }) => field === 'tier')?.to);

interface Stream extends AsyncDisposable {
  readonly response: Response;
  /** The next event of the stream, as its lines; undefined at its end. */
  next(): Promise<Readonly<Record<string, string>> | undefined>;
}

async function open(
  query: string,
  headers: Readonly<Record<string, string>> = {},
  origin = server.origin,
): Promise<Stream> {
  const cut = new AbortController();
  const response = await fetch(`${origin}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: cut.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    response,
    next: async () => {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const lines = text.slice(0, end).split('\n');
          text = text.slice(end + 2);
          const said = Object.fromEntries(
            lines.map((line) => [
              line.split(':')[0] ?? '',
              line.slice(line.indexOf(':') + 1).trim(),
            ]),
          );
          if ('event' in said) return said;
          continue;
        }
        const { done = true, value } = (await reader?.read()) ?? {};
        if (done) return undefined;
        text += value ?? '';
      }
    },
    [Symbol.asyncDispose]: async () => {
      cut.abort();
      await reader?.cancel().catch(() => undefined);
    },
  };
}

const dataOf = (said: Readonly<Record<string, string>> | undefined): unknown =>
  JSON.parse(said?.['data'] ?? 'null');

describe('a stream of changes', () => {
  it(
    'brings each once and in order to a client that is cut off again and again',
    { timeout: 120_000 },
    async () => {
      const TOTAL = 200;
      await write(0);
      const got: number[] = [];
      let lastId = await graph.readOne<string>({
        text: 'MATCH (r:Revision) RETURN r.id AS row',
        params: {},
      });
      const writing = (async () => {
        for (let number = 1; number <= TOTAL; number++) await write(number);
      })();
      let cuts = 0;
      while (got.length < TOTAL) {
        await using stream = await open('subscription { changed { id changes { field to } } }', {
          'last-event-id': lastId,
        });
        expect(stream.response.status).toBe(200);
        // A different number of events each time, now and then none.
        for (let left = (cuts * 7) % 23; left > 0 && got.length < TOTAL; left--) {
          const said = await stream.next();
          got.push(tierIn(dataOf(said)));
          lastId = said?.['id'] ?? '';
        }
        cuts += 1;
      }
      await writing;
      expect(cuts).toBeGreaterThan(10);
      expect(got).toEqual(Array.from({ length: TOTAL }, (_, index) => index + 1));
    },
  );

  it('speaks the protocol of GraphQL over SSE, and goes on behind the id that it gave', async () => {
    await write(0);
    const client = createClient({ url: server.url, retryAttempts: 0 });
    const take = async (after: string | null, many: number) => {
      const taken: { id: string; tier: number }[] = [];
      for await (const said of client.iterate({ query: CHANGED, variables: { after } })) {
        taken.push({ id: event.parse(said).data.changed.id, tier: tierIn(said) });
        if (taken.length === 1 && after === null) await write(2);
        if (taken.length === many) break;
      }
      return taken;
    };
    const taking = take(null, 2);
    // Only what is changed once it listens comes to a stream that begins now.
    await new Promise((resolve) => setTimeout(resolve, 800));
    await write(1);
    const taken = await taking;
    expect(taken.map(({ tier }) => tier)).toEqual([1, 2]);
    expect(await take(taken[0]?.id ?? '', 1)).toEqual([taken[1]]);
    client.dispose();
  });

  it('has no word of what its viewer may not see', async () => {
    await write(0);
    await using stream = await open('subscription { changed { id changes { field to } } }');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await addMembership(writer, {
      ...KEY,
      network: 'm',
      status: 'CURRENT',
      tier: '99',
      tlp: 'RED',
    });
    await write(1);
    expect(tierIn(dataOf(await stream.next()))).toBe(1);
  });

  it('brings what its filter asks for', async () => {
    await write(0);
    const filter = 'filter: { team: { in: ["two"] } }';
    await using stream = await open(`subscription { changed(${filter}) { id key } }`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await write(1);
    await addMembership(writer, { ...KEY, team: 'two', status: 'CURRENT' });
    expect(dataOf(await stream.next())).toMatchObject({ data: { changed: { key: 'two n' } } });
  });

  it('is refused, in JSON, for what it cannot begin with', async () => {
    const none = await open('subscription { changed(after: "nothing") { id } }');
    expect(dataOf(await none.next())).toMatchObject({
      errors: [{ message: expect.stringContaining('there is no such revision') as string }],
    });
    const wrong = await open('subscription { changed { nothing } }');
    expect(wrong.response.status).toBe(400);
    expect(wrong.response.headers.get('content-type')).toContain('json');
    const plain = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { changed { id } }' }),
    });
    expect(plain.status).toBe(406);
    expect(await plain.text()).toContain('text/event-stream');
  });

  it('is one of twenty that a client may have open', async () => {
    const streams: Stream[] = [];
    for (let many = 0; many < 20; many++)
      streams.push(await open('subscription { changed { id } }'));
    const over = await open('subscription { changed { id } }');
    expect(over.response.status).toBe(429);
    await streams.pop()?.[Symbol.asyncDispose]();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await using again = await open('subscription { changed { id } }');
    expect(again.response.status).toBe(200);
    for (const stream of streams) await stream[Symbol.asyncDispose]();
  });

  it('asks the database once for all that listen to the same', async () => {
    const texts: string[] = [];
    const counted = testGraphOf((text) => texts.push(text));
    const other = createServer({ graph: counted, log: pino({ level: 'silent' }), pages: '.' });
    const origin = `http://127.0.0.1:${await other.listen(0, '127.0.0.1')}`;
    const streams = await Promise.all(
      Array.from({ length: 8 }, () =>
        open('subscription { changed { id changes { field to } } }', {}, origin),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 800));
    await write(0);
    for (const stream of streams) expect(tierIn(dataOf(await stream.next()))).toBe(0);
    expect(texts.filter((text) => text.includes('Revision)'))).toHaveLength(1);
    for (const stream of streams) await stream[Symbol.asyncDispose]();
    await other.close(100);
    await counted.close();
  });
});

const testGraphOf = (onStatement: (text: string) => void) => new Graph(ownNeo4j(), onStatement);

describe('an open stream', () => {
  it('ends with its server', async () => {
    const own = createServer({ graph, log: pino({ level: 'silent' }), pages: '.' });
    const origin = `http://127.0.0.1:${await own.listen(0, '127.0.0.1')}`;
    const stream = await open('subscription { changed { id } }', {}, origin);
    const since = performance.now();
    const [said] = await Promise.all([stream.next(), own.close(10_000)]);
    expect(said).toMatchObject({ event: 'complete' });
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it(
    'outlives the database going away and coming back, and misses nothing',
    { timeout: 60_000 },
    async () => {
      const config = ownNeo4j();
      const { hostname, port } = new URL(config.uri);
      const proxy = await openProxy(hostname, Number(port));
      const away = new Graph({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` });
      const own = createServer({ graph: away, log: pino({ level: 'silent' }), pages: '.' });
      const origin = `http://127.0.0.1:${await own.listen(0, '127.0.0.1')}`;
      await write(0);
      const stream = await open('subscription { changed { id changes { field to } } }', {}, origin);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await write(1);
      expect(tierIn(dataOf(await stream.next()))).toBe(1);
      await proxy.cut();
      await write(2);
      await write(3);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await proxy.mend();
      await write(4);
      for (const number of [2, 3, 4]) expect(tierIn(dataOf(await stream.next()))).toBe(number);
      await own.close(100);
      await away.close();
      await proxy.cut();
    },
  );
});
