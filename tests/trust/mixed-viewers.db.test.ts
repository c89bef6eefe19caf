import { beforeAll, describe, expect, it } from 'vitest';
import { grantInput, viewerWith } from '../../graph/access/grant.ts';
import { ANONYMOUS, type Viewer } from '../../graph/viewer.ts';
import { testIssuer } from '../support/issuer.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';
import { UNLIMITED } from '../support/unlimited.ts';
import { PARTS } from './labelled-world.ts';
import { QUESTIONS } from './questions.ts';
import { partsSeen, worldOf } from './sight.ts';

const graph = testGraph();
const issuer = testIssuer();
const options = { issuers: issuer.issuers, limits: UNLIMITED };
/** As it is run: answers to everybody are kept as they were sent. */
const server = testServer(graph, { ...options, cacheBytes: 16 * 1024 * 1024 });
const withoutCache = testServer(graph, options);

type Grant = Parameters<typeof issuer.bearer>[0];

/** Whoever sees the same as another one here differs in what he may do. */
const ASKERS: Readonly<Record<string, Grant | undefined>> = {
  'nobody known': undefined,
  'a partner': { role: 'PARTNER' },
  'the team itself': { role: 'TEAM', teams: ['own'] },
  'the other owner': { role: 'TEAM', teams: ['two'] },
  'a team that shares a network': { role: 'TEAM', teams: ['mate-clear'] },
  'a team that shares nothing': { role: 'TEAM', teams: ['foreign'] },
  'an officer': { role: 'OFFICER' },
  'an admin': { role: 'ADMIN' },
};

const viewerOf = (grant: Grant | undefined): Viewer =>
  grant ? viewerWith(grantInput.parse(grant), 'a test') : ANONYMOUS;

/** Each of them a way of its own: queries in both methods, and all files. */
const FILES = [
  ...['graph.json', 'graph.csv', 'graph.graphml', 'graph.gexf', 'graph-nodes.csv'].map(
    (file) => `/export/${file}?whole=true`,
  ),
  '/export/graph.json?team=own',
  '/export/progress.json?from=2011-01-01&to=2026-06-01',
  ...['vcf', 'rfc2350.txt'].map((type) => `/export/teams/own.${type}`),
  '/export/teams.csv',
  '/export/teams.json?search=own',
  '/export/gaps.csv',
  '/export/countries.json',
];
/** Every so many of them: what is written for teams takes long to plan, and the matrix asks them all. */
const EVERY = 9;
const QUERIES = QUESTIONS.filter((_question, index) => index % EVERY === 0);

const CONNECTIONS = 32;
const ROUNDS = 3;

interface Asked {
  readonly name: string;
  readonly asker: string;
  readonly path: string;
  readonly body?: string;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
  readonly cacheControl: string | null;
}

const queryPath = (question: (typeof QUERIES)[number]) =>
  `/graphql?${new URLSearchParams({
    query: question.query,
    ...(question.variables && { variables: JSON.stringify(question.variables) }),
  }).toString()}`;

const WAYS: readonly Omit<Asked, 'asker'>[] = [
  ...QUERIES.map((question) => JSON.stringify(question)).map((body) => ({
    ...{ name: `POST ${body}`, path: '/graphql', body },
  })),
  ...QUERIES.map(queryPath).map((path) => ({ name: path, path })),
  ...FILES.map((path) => ({ name: path, path })),
];

const bearers = new Map<string, Record<string, string>>();
const expected = new Map<string, Answer>();
const keyOf = ({ asker, name }: Asked) => `${asker}: ${name}`;
const ALL = WAYS.flatMap((way) => Object.keys(ASKERS).map((asker) => ({ ...way, asker })));

async function ask(origin: string, asked: Asked, headers = {}): Promise<Answer> {
  const { asker, path, body } = asked;
  const response = await fetch(`${origin}${path}`, {
    headers: { 'content-type': 'application/json', ...bearers.get(asker), ...headers },
    ...(body !== undefined && { method: 'POST', body }),
  });
  const [etag, cacheControl] = ['etag', 'cache-control'].map((name) => response.headers.get(name));
  return {
    ...{ status: response.status, text: await response.text() },
    ...{ etag: etag ?? null, cacheControl: cacheControl ?? null },
  };
}

/** The same order of things whenever the test runs, and no order that anybody planned. */
function shuffled<T>(list: readonly T[]): readonly T[] {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function atOnce<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const connection = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
}

describe('askers who see different things, at once', () => {
  beforeAll(async () => {
    await worldOf(PARTS).build(graph);
    for (const [name, grant] of Object.entries(ASKERS)) {
      bearers.set(name, grant ? await issuer.bearer(grant) : {});
    }
    for (const asked of ALL) expected.set(keyOf(asked), await ask(withoutCache.origin, asked));
  }, 300_000);

  it('get answers, which differ', () => {
    const statuses = [...expected.values()].map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const ofNobody = ALL.filter(({ asker }) => asker === 'nobody known');
    const differing = ofNobody.filter(
      (asked) =>
        expected.get(keyOf(asked))?.text !==
        expected.get(keyOf({ ...asked, asker: 'the team itself' }))?.text,
    );
    expect(differing.length).toBeGreaterThan(WAYS.length / 4);
  });

  it('each get their own, with the caches on, over 32 connections', async () => {
    const wrong: unknown[] = [];
    const rounds = Array.from({ length: ROUNDS }).flatMap(() => ALL);
    await atOnce(shuffled(rounds), async (asked) => {
      const { status, text } = await ask(server.origin, asked);
      const should = expected.get(keyOf(asked));
      if (status !== 200 || text !== should?.text) wrong.push({ asked, status, text, should });
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  it('have no word of what is hidden from them', () => {
    const leaks = ALL.flatMap((asked) => {
      const seen = partsSeen(viewerOf(ASKERS[asked.asker]));
      const text = expected.get(keyOf(asked))?.text ?? '';
      return PARTS.filter((part) => !seen.includes(part) && text.includes(part.mark)).map(
        ({ mark }) => ({ mark, asked }),
      );
    });
    expect(leaks).toEqual([]);
  });

  it('are told to keep an answer to themselves, unless it is everybody’s', () => {
    const kept = ALL.filter(({ asker, body }) => asker !== 'nobody known' && body === undefined);
    const shared = kept.filter((asked) => {
      const { cacheControl } = expected.get(keyOf(asked)) ?? {};
      return !/private|no-store/.test(cacheControl ?? '');
    });
    expect(shared).toEqual([]);
  });

  it('are not told that they have what another one has', async () => {
    const wrong: unknown[] = [];
    const files = ALL.filter(({ body }) => body === undefined);
    await atOnce(shuffled(files), async (asked) => {
      const others = Object.keys(ASKERS).filter((asker) => asker !== asked.asker);
      const should = expected.get(keyOf(asked));
      for (const asker of others) {
        const other = expected.get(keyOf({ ...asked, asker }));
        if (typeof other?.etag !== 'string' || other.text === should?.text) continue;
        const { status } = await ask(server.origin, asked, { 'if-none-match': other.etag });
        if (status !== 200) wrong.push({ asked, asker, status });
      }
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});
