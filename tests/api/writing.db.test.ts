import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { executeOn, testApi, TODAY, writingApi } from '../support/execute.ts';
import { LIMITS } from '../../api/limits/limits.ts';
import { BusyAtFirst, CommittedTwice } from '../support/twice.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();
const { execute: executeClosed } = testApi();

const COVERAGE = `
  coverage {
    version role part pointOfContact governmentToGovernment since until
    source sourceUrl evidence asOf note createdAt changedAt
    team { slug covers { totalCount } } country { iso2 }
  }
  errors { __typename message path ... on StaleVersion { current } }`;

const mutation = (name: string) => `
  mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${COVERAGE} }
  }`;
const ASSIGN = mutation('assignCoverage');
const CHANGE = mutation('changeCoverage');
const END = mutation('endCoverage');

const KEY = { team: 'aa-cert', country: 'aa', role: 'NATIONAL' };
const FACT = { source: 'The ministry', evidence: 'DOCUMENTED', asOf: '2026-05' };
const ASSIGNED = { ...KEY, ...FACT };

const assign = (input: object = {}) => execute(ASSIGN, { input: { ...ASSIGNED, ...input } });
const change = (input: object) => execute(CHANGE, { input: { ...ASSIGNED, version: 1, ...input } });
const end = (input: object) => execute(END, { input: { ...ASSIGNED, version: 1, ...input } });

beforeEach(async () => {
  await new World()
    .country('AA', { name: 'Aland' })
    .country('BB')
    .team('aa-cert', { country: 'AA', name: 'CERT A' })
    .team('bb-cert', { country: 'BB', name: 'CERT B' })
    .covers('bb-cert', 'BB', 'NATIONAL', { since: '2020', origin: 'SEED' })
    .build(graph);
}, 60_000);

describe('changes', () => {
  it('are refused as a whole where nobody has turned them on, and nothing is sent to the database', async () => {
    const before = await wholeGraph(graph);
    const answer = await executeClosed(ASSIGN, { input: ASSIGNED });
    expect(answer).toMatchObject({ status: 401, data: null, statements: 0 });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(answer.errors[0]?.message).toContain('ATLAS_OPEN_WRITES=1');
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('count against the limits as questions do', async () => {
    const deep = (names: readonly string[]): string =>
      names.length === 0 ? 'slug' : `${names[0] ?? ''} { ${deep(names.slice(1))} }`;
    const dear = deep([
      'coverage',
      'country',
      'teams(first: 500)',
      'nodes',
      'memberships(first: 500)',
      'nodes',
      'network',
    ]);
    const answer = await execute(
      `mutation ($input: AssignCoverageInput!) { assignCoverage(input: $input) { ${dear} } }`,
      { input: ASSIGNED },
    );
    expect(answer).toMatchObject({ status: 400, statements: 0 });
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost' } },
    ]);

    const aliases = Array.from(
      { length: 21 },
      (_, index) => `a${index}: assignCoverage(input: $input) { errors { path } }`,
    );
    const many = await execute(`mutation ($input: AssignCoverageInput!) { ${aliases.join(' ')} }`, {
      input: ASSIGNED,
    });
    expect(many.errors).toMatchObject([{ extensions: { limit: 'rootFields' } }]);
  });
});

describe('a write', () => {
  it('answers what is there now, at any depth, by one statement more', async () => {
    const input = {
      part: '  The north ',
      governmentToGovernment: true,
      since: '2019-04',
      until: '2025',
      sourceUrl: 'https://example.org/a',
      note: 'One\r\ntwo',
    };
    const answer = await assign(input);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({
      assignCoverage: {
        errors: [],
        coverage: {
          version: 1,
          role: 'NATIONAL',
          part: 'The north',
          pointOfContact: null,
          governmentToGovernment: true,
          since: '2019-04',
          until: '2025',
          source: 'The ministry',
          sourceUrl: 'https://example.org/a',
          evidence: 'DOCUMENTED',
          asOf: '2026-05',
          note: 'One\ntwo',
          createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as unknown,
          changedAt: expect.any(String) as unknown,
          team: { slug: 'aa-cert', covers: { totalCount: 1 } },
          country: { iso2: 'AA' },
        },
      },
    });
    const reads = answer.texts.filter((text) => text.endsWith('AS row'));
    expect(reads).toHaveLength(1);
  });

  it('reads nothing that nobody asks for', async () => {
    const { texts, data } = await execute(
      'mutation ($input: AssignCoverageInput!) { assignCoverage(input: $input) { errors { message } } }',
      { input: ASSIGNED },
    );
    expect(data).toEqual({ assignCoverage: { errors: [] } });
    expect(texts.some((text) => text.endsWith('AS row'))).toBe(false);
  });

  it('is one of several of an operation, one after the other, the first time and when it is compiled', async () => {
    const both = `mutation ($one: AssignCoverageInput!, $other: ChangeCoverageInput!) {
      one: assignCoverage(input: $one) { coverage { role version } errors { message } }
      other: changeCoverage(input: $other) { coverage { role version note } errors { message } }
    }`;
    for (const role of ['NATIONAL', 'GOVERNMENT', 'LAST_RESORT']) {
      const [one, other] = [
        { ...ASSIGNED, role },
        { ...ASSIGNED, role, version: 1, note: 'x' },
      ];
      expect(await execute(both, { one, other })).toMatchObject({
        errors: [],
        data: {
          one: { coverage: { role, version: 1 }, errors: [] },
          other: { coverage: { role, version: 2, note: 'x' }, errors: [] },
        },
      });
    }
  });

  it('changes what it is given, takes away what is null, and leaves the rest', async () => {
    await assign({ part: 'The north', since: '2019', note: 'x' });
    const { data } = await change({ pointOfContact: true, note: null, since: null });
    expect(data).toMatchObject({
      changeCoverage: {
        errors: [],
        coverage: { version: 2, part: 'The north', pointOfContact: true, note: null, since: null },
      },
    });
  });

  it('of a fact that the import wrote takes it from the import', async () => {
    const input = { ...ASSIGNED, team: 'bb-cert', country: 'BB', version: 1, until: '2026-01' };
    expect(await execute(END, { input })).toMatchObject({
      data: {
        endCoverage: { errors: [], coverage: { version: 2, until: '2026-01', createdAt: null } },
      },
    });
    const [origin] = await graph.read({
      text: `MATCH (:Team {id: 'bb-cert'})-[r:COVERS]->() RETURN [r.origin, r.version] AS row`,
      params: {},
    });
    expect(origin).toEqual([null, 2]);
  });
});

describe('a write that must not be made says why, and writes nothing', () => {
  const long = 'x'.repeat(201);

  it.each([
    ['a text that is empty', () => assign({ source: '  ' }), 'InvalidInput', ['source']],
    ['a text that is too long', () => assign({ source: long }), 'InvalidInput', ['source']],
    ['a control character', () => assign({ part: 'a\u0000b' }), 'InvalidInput', ['part']],
    ['letters turned around', () => assign({ part: 'a\u202eb' }), 'InvalidInput', ['part']],
    ['half a letter', () => assign({ note: 'a\ud800b' }), 'InvalidInput', ['note']],
    ['lines where one is expected', () => assign({ part: 'a\nb' }), 'InvalidInput', ['part']],
    [
      'an address that is none',
      () => assign({ sourceUrl: 'javascript:alert(1)' }),
      'InvalidInput',
      ['sourceUrl'],
    ],
    ['a source of tomorrow', () => assign({ asOf: '2026-11-23' }), 'InvalidInput', ['asOf']],
    [
      'an end before the start',
      () => assign({ since: '2020-05', until: '2020-04' }),
      'InvalidInput',
      ['until'],
    ],
    ['a country that does not exist', () => assign({ country: 'XX' }), 'NotFound', ['country']],
    [
      'a team that does not exist',
      () => assign({ team: "x'}) DETACH DELETE n //" }),
      'NotFound',
      ['team'],
    ],
    [
      'a coverage that is there',
      () => assign({ team: 'bb-cert', country: 'BB' }),
      'Conflict',
      ['team'],
    ],
    ['a coverage that is not', () => change({}), 'NotFound', ['team']],
    ['a version of zero', () => change({ version: 0 }), 'InvalidInput', ['version']],
    [
      'a stale version',
      () => change({ team: 'bb-cert', country: 'BB', version: 2 }),
      'StaleVersion',
      ['version'],
    ],
    [
      'an end before the start on record',
      () => end({ team: 'bb-cert', country: 'BB', until: '2019' }),
      'InvalidInput',
      ['until'],
    ],
  ])('%s', async (_what, write, type, path) => {
    const before = await wholeGraph(graph);
    const answer = await write();
    const [[, outcome] = []] = Object.entries(answer.data ?? {});
    expect(outcome).toMatchObject({ coverage: null, errors: [{ __typename: type, path }] });
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('a start after the end on record', async () => {
    const key = { team: 'bb-cert', country: 'BB' };
    await end({ ...key, until: '2024' });
    const before = await wholeGraph(graph);
    expect(await change({ ...key, version: 2, since: '2025' })).toMatchObject({
      data: { changeCoverage: { errors: [{ __typename: 'InvalidInput', path: ['since'] }] } },
    });
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('all of it at once', async () => {
    const { data } = await assign({ source: '', part: long, sourceUrl: 'x' });
    expect(data).toMatchObject({
      assignCoverage: {
        errors: [{ path: ['part'] }, { path: ['source'] }, { path: ['sourceUrl'] }],
      },
    });
    expect(await assign({ team: 'no', country: 'XX' })).toMatchObject({
      data: {
        assignCoverage: {
          errors: [
            { message: 'team: there is no team "no".', path: ['team'] },
            { message: 'country: there is no country "XX".', path: ['country'] },
          ],
        },
      },
    });
  });

  it.each([
    ['a date that is none', { since: '2026-02-30' }],
    ['an evidence that is none', { evidence: 'CERTAIN' }],
    ['no source', { source: undefined }],
  ])('%s, before anything is executed', async (_what, input) => {
    const answer = await assign(input);
    expect(answer).toMatchObject({
      statements: 0,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('a second point of contact of a country, in words that name both', async () => {
    await assign({ pointOfContact: true });
    const before = await wholeGraph(graph);
    const second = await assign({ team: 'bb-cert', role: 'GOVERNMENT', pointOfContact: true });
    expect(second).toMatchObject({
      data: { assignCoverage: { errors: [{ __typename: 'Conflict', path: ['pointOfContact'] }] } },
    });
    expect(JSON.stringify(second.data)).toContain('CERT A, CERT B');
    expect(await wholeGraph(graph)).toBe(before);
  });
});

describe('of writers at the same time', () => {
  const outcomes = (answers: readonly { data: unknown }[]) =>
    answers
      .map(({ data }) => JSON.stringify(data))
      .map((text) =>
        text.includes('"errors":[]') ? 'won' : /"__typename":"(\w+)"/.exec(text)?.[1],
      );

  it('exactly one wins, the others are told that theirs is stale', async () => {
    await assign();
    for (const version of [1, 2, 3, 4, 5]) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => change({ version, note: `writer ${index}` })),
      );
      expect(outcomes(answers).sort()).toEqual([...Array<string>(7).fill('StaleVersion'), 'won']);
    }
  });

  it('exactly one makes the same thing', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => assign()));
    expect(outcomes(answers).sort()).toEqual([...Array<string>(5).fill('Conflict'), 'won']);
  });

  it('exactly one makes a team the point of contact', async () => {
    await assign();
    await assign({ team: 'bb-cert' });
    for (const round of [1, 2, 3, 4, 5]) {
      const answers = await Promise.all(
        ['aa-cert', 'bb-cert'].map((team) => change({ team, pointOfContact: true })),
      );
      expect(outcomes(answers).sort(), `round ${round}`).toEqual(['Conflict', 'won']);
      await graph.write((transaction) =>
        transaction.run('MATCH ()-[r:COVERS]->() SET r.version = null, r.pointOfContact = null'),
      );
    }
  });
});

describe('a transaction that runs again', () => {
  const twice = new CommittedTwice();
  const busy = new BusyAtFirst();
  afterAll(() => Promise.all([twice.close(), busy.close()]));

  it.each([['after a lost commit', twice] as const, ['after a deadlock', busy] as const])(
    'doubles nothing: %s',
    async (_when, retrying) => {
      const executeAgain = executeOn(retrying, [], TODAY, LIMITS, true);
      expect(await executeAgain(ASSIGN, { input: ASSIGNED })).toMatchObject({
        data: { assignCoverage: { errors: [], coverage: { version: 1 } } },
      });
      const input = { ...ASSIGNED, version: 1, note: 'x' };
      expect(await executeAgain(CHANGE, { input })).toMatchObject({
        data: { changeCoverage: { errors: [], coverage: { version: 2, note: 'x' } } },
      });
      expect(busy.runs === 0 || busy.runs > 1).toBe(true);
    },
  );
});

describe('a hostile text', () => {
  it.each([
    "'}) DETACH DELETE n //",
    '`) MATCH (n) DETACH DELETE n //',
    '$set} SET it = {}',
    '${7*7}<script>',
  ])('is written as it is, and never into a statement: %s', async (text) => {
    const answer = await assign({ note: text, source: text, part: text });
    expect(answer.data).toMatchObject({
      assignCoverage: { coverage: { note: text, source: text, part: text } },
    });
    for (const statement of answer.texts) expect(statement).not.toContain(text);
  });
});
