import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testIssuer } from '../../support/issuer.ts';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';
import { World } from '../../support/world.ts';

const texts: string[] = [];
const graph = testGraph((text) => texts.push(text));
const elsewhere = testGraph();
const CACHE_BYTES = 100_000;
let today = '2026-11-22';
const issuer = testIssuer();
const { issuers } = issuer;
const server = testServer(graph, { cacheBytes: CACHE_BYTES, today: () => today, issuers });
const withoutCache = testServer(graph);

const QUESTION = '{ country(iso2: "AA") { name } }';

const ask = (body: unknown, headers: Record<string, string> = {}, url = server.url) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const answered = z.object({ data: z.object({ country: z.object({ name: z.string() }) }) });
const nameNow = async (headers?: Record<string, string>) =>
  answered.parse(await (await ask({ query: QUESTION }, headers)).json()).data.country.name;

/** How many statements `work` costs. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  texts.splice(0);
  await work();
  return texts.filter((text) => text.includes('Country')).length;
}

const rename = (name: string) =>
  ['MATCH (c:Country {iso2: "AA"}) SET c.name = $name', { name }] as const;

async function measure(name: string): Promise<number> {
  const page = await (await fetch(`${server.origin}/metrics`)).text();
  return Number(new RegExp(`^cirt_atlas_answer_cache_${name} (.*)$`, 'm').exec(page)?.[1]);
}

beforeEach(async () => {
  await new World().country('AA', { name: 'Aland' }).build(graph);
}, 60_000);

describe('an answer to nobody in particular', () => {
  it('is given again without the database, and counted', async () => {
    const [hits, misses] = [await measure('hits'), await measure('misses')];
    expect(await statementsOf(nameNow)).toBe(1);
    expect(await statementsOf(nameNow)).toBe(0);
    expect(await measure('hits')).toBe(hits + 1);
    expect(await measure('misses')).toBe(misses + 1);
    expect(await measure('bytes')).toBeGreaterThan(0);
  });

  it('is another one as soon as this process has written', async () => {
    for (const name of ['Bland', 'Cland', 'Dland']) {
      await nameNow();
      await graph.write((transaction) => transaction.run(...rename(name)));
      expect(await nameNow()).toBe(name);
    }
  });

  it('is another one within a second after somebody else has written', async () => {
    for (const name of ['Bland', 'Cland']) {
      await nameNow();
      await elsewhere.write((transaction) => transaction.run(...rename(name)));
      await wait(1_000);
      expect(await nameNow()).toBe(name);
    }
  });

  it('is never older than a write that was acknowledged before it was asked for, under load', async () => {
    let written = 0;
    const seen: number[] = [];
    const readers = Array.from({ length: 8 }, async () => {
      while (written < 40) {
        const before = written;
        const name = await nameNow();
        if (name !== 'Aland') seen.push(Number(name) - before);
      }
    });
    for (let next = 1; next <= 40; next++) {
      await graph.write((transaction) => transaction.run(...rename(String(next))));
      written = next;
    }
    await Promise.all(readers);
    expect(seen.length).toBeGreaterThan(0);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0);
  });

  it('is another one on another day', async () => {
    await nameNow();
    today = '2026-11-23';
    expect(await statementsOf(nameNow)).toBe(1);
  });

  it('is kept by GET too, and by the words of the question and what is accepted', async () => {
    const url = `${server.url}?query=${encodeURIComponent(QUESTION)}`;
    const get = (accept: string) => fetch(url, { headers: { accept } });
    expect(await statementsOf(() => get('application/json'))).toBe(1);
    expect(await statementsOf(() => get('application/json'))).toBe(0);
    const other = await get('application/graphql-response+json');
    expect(other.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  it('is within bounds, whatever is asked', async () => {
    for (let index = 0; index < 100; index++) {
      await ask({
        query: `{ a${index}: __typename country(iso2: "AA") { name } } #${'x'.repeat(2000)}`,
      });
    }
    expect(await measure('bytes')).toBeLessThanOrEqual(CACHE_BYTES);
    expect(await measure('answers')).toBeGreaterThan(5);
  });
});

describe('what is not kept', () => {
  it.each([
    ['a token', () => issuer.bearer({ role: 'PARTNER' })] as const,
    ['a cookie', () => ({ cookie: 'session=x' })] as const,
  ])('is the answer to somebody who says who he is: by %s', async (_by, make) => {
    const headers = await make();
    expect(await statementsOf(() => nameNow(headers))).toBe(1);
    expect(await statementsOf(() => nameNow(headers))).toBe(1);
    expect(await statementsOf(() => nameNow())).toBe(1);
  });

  it('is an answer with an error', async () => {
    await nameNow();
    const answers = await measure('answers');
    await ask({ query: '{ country(iso2: "AA") { name } node(id: "rubbish") { id } }' });
    await ask({ query: '{ nothing }' });
    expect(await measure('answers')).toBe(answers);
  });

  it('is anything without the setting', async () => {
    const once = () => ask({ query: QUESTION }, {}, withoutCache.url);
    expect(await statementsOf(once)).toBe(1);
    expect(await statementsOf(once)).toBe(1);
  });
});

describe('the short way of a plain question', () => {
  const ACCEPTED = ['*/*', 'application/json', 'application/graphql-response+json'];
  const QUESTIONS = [
    { query: QUESTION },
    {
      query: 'query A { __typename } query B { country(iso2: "AA") { name } }',
      operationName: 'B',
    },
    { query: 'query($c: String!) { country(iso2: $c) { name } }', variables: { c: 'AA' } },
    { query: 'query($c: String!) { country(iso2: $c) { name } }', variables: { c: 1 } },
    { query: '{ node(id: "rubbish") { id } }' },
    { query: '{ nothing }' },
    { query: '{' },
    { variables: {} },
    [{ query: QUESTION }],
    'text',
  ];
  it.each(ACCEPTED.flatMap((accept) => QUESTIONS.map((body) => ({ accept, body }))))(
    'answers as the long one does: $accept $body',
    async ({ accept, body }) => {
      // The second time it is compiled, which leaves the places of its errors out.
      await ask(body, { accept });
      // A charset in another spelling is nothing plain, and goes the long way.
      const [short, long] = await Promise.all([
        ask(body, { accept }),
        ask(body, { accept, 'content-type': 'application/json;  charset="UTF-8"' }),
      ]);
      expect(short.status).toBe(long.status);
      expect(await short.json()).toEqual(await long.json());
      const said = (response: Response) =>
        [...response.headers].filter(
          ([name]) => !['date', 'connection', 'keep-alive', 'x-request-id'].includes(name),
        );
      expect(said(short)).toEqual(said(long));
    },
  );

  it('takes a question mark in a question for what it is, and bytes that are no text for none', async () => {
    const asked = await fetch(`${server.url}?query={country(iso2:"a?"){name}}`, {
      headers: { accept: 'application/json' },
    });
    expect(await asked.json()).toEqual({ data: { country: null } });
    const bytes = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.concat([
        Buffer.from('{"query":"{ __typename }","x":"'),
        Buffer.from([255]),
        Buffer.from('"}'),
      ]),
    });
    expect(bytes.status).toBe(400);
    expect(await bytes.text()).toContain('not UTF-8');
  });
});
