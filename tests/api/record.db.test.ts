import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writingApi } from '../support/execute.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();

const MEMBERSHIP = `membership { version tier status since until source asOf team { slug } network { slug members { totalCount } } }`;
const CLAIM = `claim { id version statement source asOf note country { iso2 coverage { state } } madeBy { name claims { totalCount } } }`;

const outcome = z.object({
  membership: z.looseObject({ version: z.number() }).nullish(),
  claim: z.looseObject({ id: z.string(), version: z.number() }).nullish(),
  errors: z.array(
    z.looseObject({ __typename: z.string(), message: z.string(), path: z.array(z.string()) }),
  ),
});

async function write(name: string, input: object) {
  const thing = name.endsWith('Claim') ? CLAIM : MEMBERSHIP;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await execute(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${thing} errors { __typename message path } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return outcome.parse(z.record(z.string(), z.unknown()).parse(data)[name]);
}

const FACT = { source: 'first.org', evidence: 'DOCUMENTED', asOf: '2026-05' };
const KEY = { team: 'aa-cert', network: 'first' };

beforeEach(async () => {
  await new World()
    .country('AA')
    .network('first')
    .network('apcert')
    .team('aa-cert', { country: 'AA' })
    .link('MEMBER_OF', 'aa-cert', 'apcert', { status: 'CURRENT', since: '2015', origin: 'SEED' })
    .claim('old', 'AA', 'EXISTS', { source: 'A list', asOf: '2020' })
    .build(graph);
}, 60_000);

/** Expects a refusal of this type at this place of the input, and a graph as it was. */
async function expectRefused(
  write: () => Promise<z.infer<typeof outcome>>,
  type: string,
  path: string,
) {
  const before = await wholeGraph(graph);
  const { membership, claim, errors } = await write();
  expect(membership ?? claim ?? null).toBeNull();
  expect(errors).toMatchObject([{ __typename: type, path: [path] }]);
  expect(await wholeGraph(graph)).toBe(before);
}

describe('a membership', () => {
  it('is added, changed and ended, and stays on record', async () => {
    expect(
      await write('addMembership', {
        ...KEY,
        ...FACT,
        status: 'CANDIDATE',
        tier: 'liaison',
        since: '2024-03',
      }),
    ).toMatchObject({
      errors: [],
      membership: {
        version: 1,
        tier: 'liaison',
        status: 'CANDIDATE',
        since: '2024-03',
        network: { members: { totalCount: 1 } },
      },
    });
    expect(
      await write('changeMembership', {
        ...KEY,
        ...FACT,
        version: 1,
        status: 'CURRENT',
        tier: 'full member',
      }),
    ).toMatchObject({
      membership: { version: 2, tier: 'full member', status: 'CURRENT', since: '2024-03' },
    });
    expect(
      await write('endMembership', { ...KEY, ...FACT, version: 2, until: '2026' }),
    ).toMatchObject({
      errors: [],
      membership: { version: 3, status: 'FORMER', until: '2026', tier: 'full member' },
    });
    const { data } = await execute(
      '{ network(slug: "first") { members(filter: { heldOn: "2025-01-01" }) { totalCount } } }',
    );
    expect(data).toEqual({ network: { members: { totalCount: 1 } } });
  });

  it.each([
    [
      'of a team that does not exist',
      'addMembership',
      { team: 'x', status: 'CURRENT' },
      'NotFound',
      'team',
    ],
    [
      'in a network that does not exist',
      'addMembership',
      { network: 'x', status: 'CURRENT' },
      'NotFound',
      'network',
    ],
    [
      'that is there',
      'addMembership',
      { network: 'apcert', status: 'CURRENT' },
      'Conflict',
      'team',
    ],
    ['that is not', 'changeMembership', { version: 1 }, 'NotFound', 'team'],
    [
      'at another version',
      'changeMembership',
      { network: 'apcert', version: 3 },
      'StaleVersion',
      'version',
    ],
    [
      'that ends before it begins',
      'addMembership',
      { status: 'FORMER', since: '2020', until: '2019' },
      'InvalidInput',
      'until',
    ],
    [
      'that ended before it began',
      'endMembership',
      { network: 'apcert', version: 1, until: '2014' },
      'InvalidInput',
      'until',
    ],
    [
      'that ends tomorrow',
      'endMembership',
      { network: 'apcert', version: 1, until: '2026-11-23' },
      'InvalidInput',
      'until',
    ],
    [
      'that goes on after its end',
      'addMembership',
      { status: 'CURRENT', until: '2025' },
      'InvalidInput',
      'status',
    ],
    [
      'that is to go on after its end',
      'changeMembership',
      { network: 'apcert', version: 1, until: '2025' },
      'InvalidInput',
      'status',
    ],
    [
      'in a tier of many lines',
      'addMembership',
      { status: 'CURRENT', tier: 'a\nb' },
      'InvalidInput',
      'tier',
    ],
  ])('%s is refused', async (_what, name, input, type, path) => {
    await expectRefused(() => write(name, { ...KEY, ...FACT, ...input }), type, path);
  });

  it('that the asker may not see is not shown, though it was changed', async () => {
    await graph.write((t) => t.run("MATCH ()-[r:MEMBER_OF]->() SET r.tlp = 'AMBER'"));
    const { membership } = await write('changeMembership', {
      ...KEY,
      network: 'apcert',
      ...FACT,
      version: 1,
      tier: 'x',
    });
    expect(membership).toBeNull();
  });
});

describe('a claim', () => {
  const CLAIMED = { ...FACT, country: 'aa', statement: 'NONE', source: 'The ministry' };

  it('is put on record with its source, and decides about its country at once', async () => {
    const { claim, errors } = await write('recordClaim', { ...CLAIMED, note: 'By letter' });
    expect(errors).toEqual([]);
    expect(claim).toMatchObject({
      version: 1,
      statement: 'NONE',
      source: 'The ministry',
      asOf: '2026-05',
      note: 'By letter',
      country: { iso2: 'AA' },
      madeBy: { name: 'The ministry', claims: { totalCount: 1 } },
    });
    expect(
      await write('changeClaim', {
        ...FACT,
        id: claim?.id,
        version: 1,
        statement: 'ESTABLISHING',
        source: 'A newspaper',
      }),
    ).toMatchObject({
      errors: [],
      claim: {
        version: 2,
        statement: 'ESTABLISHING',
        source: 'A newspaper',
        note: 'By letter',
        madeBy: { name: 'A newspaper' },
        country: { coverage: { state: 'ESTABLISHING' } },
      },
    });
  });

  it.each([
    [
      'about a country that does not exist',
      'recordClaim',
      { country: 'XX' },
      'NotFound',
      'country',
    ],
    ['by a source without a name', 'recordClaim', { source: '?!' }, 'InvalidInput', 'source'],
    ['of tomorrow', 'recordClaim', { asOf: '2026-12' }, 'InvalidInput', 'asOf'],
    [
      'by a source that is written in another way',
      'recordClaim',
      { source: 'A test-ing' },
      'Conflict',
      'source',
    ],
  ])('%s is refused', async (_what, name, input, type, path) => {
    await write('recordClaim', { ...CLAIMED, source: 'A Test Ing' });
    await expectRefused(() => write(name, { ...CLAIMED, ...input }), type, path);
  });

  it('at another version, or that is none, is not changed', async () => {
    const { claim } = await write('recordClaim', CLAIMED);
    await expectRefused(
      () => write('changeClaim', { ...FACT, id: claim?.id, version: 2 }),
      'StaleVersion',
      'version',
    );
    const id = Buffer.from('Claim:x').toString('base64url');
    await expectRefused(() => write('changeClaim', { ...FACT, id, version: 1 }), 'NotFound', 'id');
  });
});
