import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordId } from '../../api/record-id.ts';
import { LIMITS } from '../../api/limits/limits.ts';
import { ANONYMOUS, viewer, type Viewer } from '../../graph/viewer.ts';
import { executeOn, TODAY, writingApi } from '../support/execute.ts';
import { BusyAtFirst, CommittedTwice } from '../support/twice.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const TWO = viewer('TEAM', 'for two', { teams: ['two'] });
const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });
const SAID = { source: 'A source', evidence: 'DOCUMENTED', asOf: '2024' };
const MEMBERSHIP = recordId('Membership:own n');

beforeEach(() =>
  new World()
    .country('AA')
    .team('own', { country: 'AA' })
    .team('two', { country: 'AA' })
    .network('n')
    .network('m')
    .link('MEMBER_OF', 'two', 'm', { status: 'CURRENT' })
    .link('MEMBER_OF', 'own', 'm', { status: 'CURRENT' })
    .build(graph),
);

const ADD =
  'mutation($input: AddMembershipInput!) { it: addMembership(input: $input) { errors { message } } }';
const CHANGE =
  'mutation($input: ChangeMembershipInput!) { it: changeMembership(input: $input) { errors { message } } }';
const KEY = { team: 'own', network: 'n', ...SAID };

async function write(query: string, input: object, as: Viewer = OWN): Promise<void> {
  const { data, errors } = await execute(query, { input }, as);
  expect(errors).toEqual([]);
  expect(data).toEqual({ it: { errors: [] } });
}

const revision = z.object({ id: z.string(), at: z.string(), action: z.string() });
const page = z.object({ changes: z.object({ totalCount: z.number(), nodes: z.array(revision) }) });

async function changes(as: Viewer = OWN, variables: object = {}) {
  const query =
    'query($after: String, $since: DateTime) { changes(after: $after, since: $since) { totalCount nodes { id at action } } }';
  const { data, errors, statements } = await execute(query, { ...variables }, as);
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return page.parse(data).changes;
}

const state = z.object({
  stateAt: z
    .object({ fields: z.array(z.object({ field: z.string(), value: z.unknown() })) })
    .nullable(),
});

async function stateAt(record: string, at: string, as: Viewer = OWN) {
  const query =
    'query($record: ID!, $at: DateTime!) { stateAt(record: $record, at: $at) { fields { field value } } }';
  const { data, errors, statements } = await execute(query, { record, at }, as);
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  const { stateAt: found } = state.parse(data);
  return found && Object.fromEntries(found.fields.map(({ field, value }) => [field, value]));
}

const history = z.object({
  team: z.object({
    memberships: z.object({
      nodes: z.array(z.object({ history: z.object({ nodes: z.array(revision) }) })),
    }),
  }),
});

async function actionsOf(as: Viewer): Promise<readonly string[]> {
  const query =
    '{ team(slug: "own") { memberships(filter: { network: { slug: { in: ["n"] } } }) { nodes { history { nodes { id at action } } } } } }';
  const { data, errors, statements } = await execute(query, {}, as);
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  const { nodes } = history.parse(data).team.memberships;
  return nodes.flatMap((one) => one.history.nodes.map(({ action }) => action));
}

describe('revisions', () => {
  it('stand in the order in which they were kept, and are read on from the last one seen', async () => {
    await write(ADD, { ...KEY, status: 'CURRENT' });
    const {
      nodes: [first],
    } = await changes();
    await write(CHANGE, { ...KEY, version: 1, tier: 'a' });
    await write(CHANGE, { ...KEY, version: 2, tier: 'b' });
    const all = await changes();
    expect(all.nodes.map(({ action }) => action)).toEqual(['CREATED', 'CHANGED', 'CHANGED']);
    const rest = await changes(OWN, { after: first?.id });
    expect(rest.nodes).toEqual(all.nodes.slice(1));
    expect(await changes(OWN, { since: all.nodes[2]?.at })).toMatchObject({ totalCount: 1 });
    expect(await actionsOf(OWN)).toEqual(['CHANGED', 'CHANGED', 'CREATED']);
  });

  it('are not read on from one that there is not', async () => {
    const query = '{ changes(after: "3f1d3c9e-90a5-4a25-8a0d-2b7b1c1a0000") { totalCount } }';
    const { errors } = await execute(query);
    expect(errors[0]?.message).toContain('after, before: there is no such revision');
  });

  it('are not kept where nothing differs, nor of what was refused', async () => {
    await write(ADD, { ...KEY, status: 'CURRENT' });
    await write(CHANGE, { ...KEY, version: 1 });
    const input = { ...KEY, version: 1, tier: 'too late' };
    const { data } = await execute(CHANGE, { input }, OWN);
    expect(data).toMatchObject({ it: { errors: [{}] } });
    expect((await changes()).nodes).toHaveLength(1);
  });

  it('say who it was to officers, admins and the same team', async () => {
    await write(ADD, { ...KEY, status: 'CURRENT' });
    const names = async (as: Viewer) =>
      (await execute('{ changes { nodes { by role } } }', {}, as)).data;
    const said = (by: string | null) => ({ changes: { nodes: [{ by, role: 'TEAM' }] } });
    for (const as of [OWN, OFFICER, viewer('ADMIN', 'a')]) {
      expect(await names(as)).toEqual(said('for own'));
    }
    for (const as of [ANONYMOUS, TWO, viewer('PARTNER', 'p')]) {
      expect(await names(as)).toEqual(said(null));
    }
  });

  it('keep each writer’s own among many at the same time, without a gap', async () => {
    const teams = Array.from({ length: 12 }, (_, index) => `t${index}`);
    const world = new World().network('n');
    for (const team of teams) world.team(team);
    await world.build(graph);
    await Promise.all(
      teams.map((team) => write(ADD, { ...KEY, team, status: 'CURRENT' }, OFFICER)),
    );
    const rows = await graph.read<number>({
      text: 'MATCH (r:Revision) RETURN r.position AS row ORDER BY r.at, row',
      params: {},
    });
    expect(rows).toEqual(teams.map((_, index) => index + 1));
  });
});

describe('a transaction that runs again', () => {
  const twice = new CommittedTwice();
  const busy = new BusyAtFirst();
  afterAll(() => Promise.all([twice.close(), busy.close()]));

  it.each([['after a lost commit', twice] as const, ['after a deadlock', busy] as const])(
    'keeps one revision of each change: %s',
    async (_when, retrying) => {
      const again = executeOn(retrying, [], TODAY, LIMITS, true);
      await again(ADD, { input: { ...KEY, status: 'CURRENT' } }, OWN);
      await again(CHANGE, { input: { ...KEY, version: 1, tier: 'x' } }, OWN);
      expect((await changes()).nodes.map(({ action }) => action)).toEqual(['CREATED', 'CHANGED']);
    },
  );
});

describe('what was said under a laxer label', () => {
  const seenBy = async (as: Viewer) => {
    const { totalCount, nodes } = await changes(as);
    expect(nodes).toHaveLength(totalCount);
    return totalCount;
  };

  it('is as secret as the thing is now', async () => {
    await write(ADD, { ...KEY, status: 'CURRENT' });
    const [first] = (await changes()).nodes;
    for (const as of [ANONYMOUS, TWO, OFFICER, OWN]) expect(await seenBy(as)).toBe(1);
    await write(CHANGE, { ...KEY, version: 1, tlp: 'RED', tier: 'secret' });
    for (const as of [ANONYMOUS, TWO, OFFICER, viewer('ADMIN', 'a')]) {
      expect(await seenBy(as)).toBe(0);
      expect(await stateAt(MEMBERSHIP, first?.at ?? '', as)).toBeNull();
      expect(await stateAt(MEMBERSHIP, '2999-01-01T00:00:00Z', as)).toBeNull();
      expect(await actionsOf(as)).toEqual([]);
    }
    expect(await seenBy(OWN)).toBe(2);
    expect(await actionsOf(OWN)).toEqual(['CHANGED', 'CREATED']);
  });

  it('is seen again once the thing is, but not what was changed while it was not', async () => {
    await write(ADD, { ...KEY, status: 'CURRENT' });
    await write(CHANGE, { ...KEY, version: 1, tlp: 'RED', tier: 'secret' });
    const [, red] = (await changes()).nodes;
    await write(CHANGE, { ...KEY, version: 2, tlp: 'AMBER', tier: 'told' });
    await write(CHANGE, { ...KEY, version: 3, tlp: null, since: '2010' });
    expect((await changes(OFFICER)).nodes.map(({ action }) => action)).toEqual([
      'CREATED',
      'CHANGED',
    ]);
    // The last one leads from AMBER to CLEAR: for those who saw it AMBER.
    expect((await changes(TWO)).nodes).toHaveLength(2);
    expect((await changes(ANONYMOUS)).nodes).toHaveLength(1);
    expect(await stateAt(MEMBERSHIP, red?.at ?? '', OFFICER)).toBeNull();
    expect(await stateAt(MEMBERSHIP, red?.at ?? '', OWN)).toMatchObject({
      tier: 'secret',
      tlp: 'RED',
    });
  });
});

describe('the state at a moment', () => {
  it(
    'is what a record said then, whatever was written before and after',
    { timeout: 120_000 },
    async () => {
      const value = fc.record(
        {
          tier: fc.option(fc.constantFrom('full', 'associate', 'an “odd” tier')),
          since: fc.option(fc.constantFrom('2001', '2001-02', '2001-02-03')),
          status: fc.constantFrom('CURRENT', 'CANDIDATE', 'SUSPENDED'),
          note: fc.option(fc.constantFrom('One\nline', 'Ένα')),
          tlp: fc.option(fc.constantFrom('CLEAR', 'GREEN', 'RED')),
          evidence: fc.constantFrom('DOCUMENTED', 'INDIRECT'),
        },
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 7 }), async (writes) => {
          await new World().team('own').network('n').build(graph);
          const start = new Date().toISOString();
          await new Promise((resolve) => setTimeout(resolve, 5));
          let said: Record<string, unknown> = { status: 'CURRENT', ...SAID };
          const remembered: (readonly [at: string, said: Record<string, unknown>])[] = [];
          for (const [version, values] of [{}, ...writes].entries()) {
            const [query, input] =
              version === 0 ? [ADD, said] : [CHANGE, { ...SAID, ...values, version }];
            await write(query, { team: 'own', network: 'n', ...input });
            said = { ...said, ...SAID, ...values };
            remembered.push([new Date().toISOString(), said]);
            await new Promise((resolve) => setTimeout(resolve, 2));
          }
          expect(await stateAt(MEMBERSHIP, start)).toBeNull();
          for (const [at, then] of remembered) {
            const given = Object.entries<unknown>({ ...then, tlp: then['tlp'] ?? 'CLEAR' });
            const plain = Object.fromEntries(given.filter(([, one]) => one !== null));
            expect(await stateAt(MEMBERSHIP, at)).toEqual(plain);
          }
        }),
        { numRuns: 6 },
      );
    },
  );

  it('is null after it was taken away', async () => {
    const admin = viewer('ADMIN', 'a');
    const whose = 'issuer: "https://i.test", subject: "s"';
    await execute(
      `mutation { setAccount(input: { ${whose}, role: PARTNER }) { errors { message } } }`,
      {},
      admin,
    );
    const record = recordId('Account:https://i.test s');
    const [set] = (await changes(admin)).nodes;
    expect(await stateAt(record, set?.at ?? '', admin)).toMatchObject({ role: 'PARTNER' });
    expect(await stateAt(record, set?.at ?? '', OFFICER)).toBeNull();
    await execute(
      `mutation { removeAccount(input: { ${whose} }) { errors { message } } }`,
      {},
      admin,
    );
    const [, removed] = (await changes(admin)).nodes;
    expect(removed?.action).toBe('REMOVED');
    expect(await stateAt(record, removed?.at ?? '', admin)).toBeNull();
    expect(await stateAt(record, '2999-01-01T00:00:00Z', admin)).toBeNull();
  });

  it('is asked for by an id of a record, and a moment', async () => {
    const ask = (record: string, at: string) =>
      execute(`{ stateAt(record: "${record}", at: "${at}") { fields { field } } }`);
    expect((await ask('nonsense', '2020-01-01T00:00:00Z')).errors[0]?.message).toContain(
      'no id of a record',
    );
    expect((await ask(MEMBERSHIP, '2020')).errors[0]?.message).toContain('is not a moment');
  });
});
