import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NEED_RULES, OPEN_NEEDS } from '../../graph/needs/rules.ts';
import { NEED_SIGNATORIES, NEED_STATES, type NeedState } from '../../graph/words.ts';
import { writingApi } from '../support/execute.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();

const NEED = `
  need {
    id version kind title description state open next raisedOn answeredOn metOn
    country { iso2 needs { totalCount } } office { slug }
    services { nodes { slug } } categories { nodes { slug } } activities { nodes { title } }
    steps { nodes { state on role note team { slug } office { slug } } }
  }
  errors { __typename message path ... on StaleVersion { current } }`;

const outcome = z.object({
  need: z.looseObject({ id: z.string(), version: z.number(), state: z.string() }).nullable(),
  errors: z.array(
    z.looseObject({ __typename: z.string(), message: z.string(), path: z.array(z.string()) }),
  ),
});

async function write(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await execute(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${NEED} } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return outcome.parse(z.record(z.string(), z.unknown()).parse(data)[name]);
}

const OFFICE = { office: 'itu-aa' };
const TEAM = { team: 'aa-cert' };
const RAISED = { country: 'aa', kind: 'ESTABLISH', title: 'A national CIRT', by: TEAM };

const raise = (input: object = {}) => write('raiseNeed', { ...RAISED, ...input });

/** A need that was raised, with what it takes to go on with it. */
async function raised(input: object = {}) {
  const { need } = await raise(input);
  if (!need) throw new Error('It was not raised.');
  return need;
}

const globalId = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url');

beforeEach(async () => {
  await new World()
    .region('AFR')
    .country('AA', { name: 'Aland', region: 'AFR' })
    .country('BB', { name: 'Bland', region: 'AFR' })
    .country('CC')
    .office('itu-aa', { serves: ['AA'], kind: 'AREA' })
    .office('itu-region', { serves: ['AA', 'BB'] })
    .team('aa-cert', { country: 'AA' })
    .team('bb-cert', { country: 'BB' })
    .category('x1060-a')
    .service('x1060-a-1')
    .service('x1060-b-1')
    .activity('For AA')
    .link('SUPPORTS', 'For AA', 'AA')
    .activity('For BB')
    .link('SUPPORTS', 'For BB', 'BB')
    .activity('For the region')
    .build(graph);
}, 60_000);

describe('a need', () => {
  it('is raised with the office nearest to its country, signed and dated', async () => {
    const need = await raised({
      description: 'Because\nthere is none',
      note: 'By letter',
      services: ['x1060-a-1'],
    });
    expect(need).toMatchObject({
      version: 1,
      kind: 'ESTABLISH',
      description: 'Because\nthere is none',
      state: 'RAISED',
      open: true,
      next: NEED_RULES.RAISED.next,
      raisedOn: '2026-11-22',
      answeredOn: null,
      metOn: null,
      country: { iso2: 'AA', needs: { totalCount: 1 } },
      office: { slug: 'itu-aa' },
      services: { nodes: [{ slug: 'x1060-a-1' }] },
      categories: { nodes: [] },
      steps: {
        nodes: [
          {
            state: 'RAISED',
            on: '2026-11-22',
            role: 'TEAM',
            note: 'By letter',
            team: { slug: 'aa-cert' },
            office: null,
          },
        ],
      },
    });
    expect(Buffer.from(need.id, 'base64url').toString()).toMatch(/^Need:need-aa-[0-9a-f]{12}$/);
  });

  it('is raised with the office that is named, by an office on behalf of its country', async () => {
    expect(
      await raised({ office: 'itu-region', by: { office: 'itu-region' }, on: '2026-03-01' }),
    ).toMatchObject({
      office: { slug: 'itu-region' },
      raisedOn: '2026-03-01',
      steps: {
        nodes: [{ on: '2026-03-01', role: 'OFFICE', team: null, office: { slug: 'itu-region' } }],
      },
    });
  });

  it('goes its way in steps that stay, and knows when it was answered and met', async () => {
    let need: Record<string, unknown> = await raised({ on: '2026-01-10' });
    const way: [NeedState, string, object][] = [
      ['ACKNOWLEDGED', '2026-01-12', OFFICE],
      ['PLANNED', '2026-02-01', OFFICE],
      ['IN_PROGRESS', '2026-03-01', OFFICE],
      ['MET', '2026-09-30', TEAM],
    ];
    for (const [state, on, by] of way) {
      const done = await write('advanceNeed', {
        id: need['id'],
        version: need['version'],
        state,
        on,
        by,
      });
      expect(done.errors).toEqual([]);
      need = { ...done.need };
      expect(need['state']).toBe(state);
    }
    expect(need).toMatchObject({
      version: 5,
      open: false,
      next: [],
      raisedOn: '2026-01-10',
      answeredOn: '2026-02-01',
      metOn: '2026-09-30',
    });
    expect(need['steps']).toMatchObject({
      nodes: [{ state: 'RAISED' }, ...way.map(([state, on]) => ({ state, on }))],
    });
  });

  it('says something else while it is open, and its steps stay', async () => {
    const { id } = await raised({
      services: ['x1060-a-1'],
      categories: ['x1060-a'],
      description: 'x',
    });
    expect(
      await write('changeNeed', {
        id,
        version: 1,
        kind: 'CAPABILITY',
        services: ['x1060-b-1'],
        description: null,
      }),
    ).toMatchObject({
      errors: [],
      need: {
        version: 2,
        kind: 'CAPABILITY',
        title: 'A national CIRT',
        description: null,
        services: { nodes: [{ slug: 'x1060-b-1' }] },
        categories: { nodes: [{ slug: 'x1060-a' }] },
        steps: { nodes: [{ state: 'RAISED' }] },
      },
    });
  });

  it('is answered by activities for its country, or for none in particular', async () => {
    const { id } = await raised();
    for (const [index, title] of ['For AA', 'For the region'].entries()) {
      const activity = globalId('Activity', title);
      const linked = await write('linkActivityToNeed', { id, version: index + 1, activity });
      expect(linked.errors).toEqual([]);
    }
    const activity = globalId('Activity', 'For AA');
    expect(await write('unlinkActivityFromNeed', { id, version: 3, activity })).toMatchObject({
      errors: [],
      need: { version: 4, activities: { nodes: [{ title: 'For the region' }] } },
    });
    const { data } = await execute(
      '{ activities(filter: { needs: { some: {} } }) { nodes { title needs { nodes { title } } } } }',
    );
    expect(data).toEqual({
      activities: {
        nodes: [{ title: 'For the region', needs: { nodes: [{ title: 'A national CIRT' }] } }],
      },
    });
  });
});

describe('what is not allowed gets a typed error, and nothing is written', () => {
  it.each([
    ['a country that does not exist', { country: 'XX' }, 'NotFound', 'country'],
    ['an office that does not exist', { office: 'itu-x' }, 'NotFound', 'office'],
    ['a service that does not exist', { services: ['x1060-z-9'] }, 'NotFound', 'services'],
    ['a category that does not exist', { categories: ['x1060-z'] }, 'NotFound', 'categories'],
    ['a team that does not exist', { by: { team: 'x' } }, 'NotFound', 'by.team'],
    [
      'an office that does not serve the country',
      { country: 'BB', office: 'itu-aa', by: { team: 'bb-cert' } },
      'Conflict',
      'office',
    ],
    [
      'a country that no office serves',
      { country: 'CC', by: { team: 'bb-cert' } },
      'Conflict',
      'country',
    ],
    ['a team of another country', { by: { team: 'bb-cert' } }, 'Conflict', 'by.team'],
    [
      'an office of other countries',
      { country: 'BB', by: { office: 'itu-aa' } },
      'Conflict',
      'by.office',
    ],
    ['nobody who signs', { by: {} }, 'InvalidInput', 'by'],
    ['two who sign', { by: { ...TEAM, ...OFFICE } }, 'InvalidInput', 'by'],
    ['a capability of nothing', { kind: 'CAPABILITY' }, 'InvalidInput', 'services'],
    ['a day of tomorrow', { on: '2026-11-23' }, 'InvalidInput', 'on'],
    ['no title', { title: ' ' }, 'InvalidInput', 'title'],
    ['a title of two lines', { title: 'a\nb' }, 'InvalidInput', 'title'],
    [
      'a description that is too long',
      { description: 'x'.repeat(4_001) },
      'InvalidInput',
      'description',
    ],
    [
      'more services than there are',
      { services: Array.from({ length: 101 }, (_, n) => `s${n}`) },
      'InvalidInput',
      'services',
    ],
  ])('raised: %s', async (_what, input, type, path) => {
    const before = await wholeGraph(graph);
    const { need, errors } = await raise(input);
    expect(need).toBeNull();
    expect(errors).toMatchObject([{ __typename: type, path: path.split('.') }]);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it.each([
    ['a stale version', 'changeNeed', { version: 2, title: 'x' }, 'StaleVersion', 'version'],
    [
      'a step on a stale version',
      'advanceNeed',
      { version: 9, state: 'PLANNED', by: OFFICE },
      'StaleVersion',
      'version',
    ],
    [
      'a step before the last one',
      'advanceNeed',
      { version: 1, state: 'PLANNED', by: OFFICE, on: '2026-05-01' },
      'InvalidInput',
      'on',
    ],
    [
      'a step signed by another country',
      'advanceNeed',
      { version: 1, state: 'WITHDRAWN', by: { team: 'bb-cert' } },
      'Conflict',
      'by.team',
    ],
    [
      'another need',
      'changeNeed',
      { id: globalId('Need', 'need-x'), version: 1 },
      'NotFound',
      'id',
    ],
    [
      'the id of something else',
      'changeNeed',
      { id: globalId('Team', 'aa-cert'), version: 1 },
      'InvalidInput',
      'id',
    ],
    [
      'a capability without its services',
      'changeNeed',
      { version: 1, kind: 'CAPABILITY' },
      'InvalidInput',
      'services',
    ],
    [
      'a service that is none',
      'changeNeed',
      { version: 1, services: ['x'] },
      'NotFound',
      'services',
    ],
    [
      'an activity that is none',
      'linkActivityToNeed',
      { version: 1, activity: globalId('Activity', 'x') },
      'NotFound',
      'activity',
    ],
    [
      'an activity that is a country',
      'linkActivityToNeed',
      { version: 1, activity: globalId('Country', 'AA') },
      'InvalidInput',
      'activity',
    ],
    [
      'an activity for others',
      'linkActivityToNeed',
      { version: 1, activity: globalId('Activity', 'For BB') },
      'Conflict',
      'activity',
    ],
    [
      'an answer that is not there',
      'unlinkActivityFromNeed',
      { version: 1, activity: globalId('Activity', 'For AA') },
      'NotFound',
      'activity',
    ],
  ])('later: %s', async (_what, name, input, type, path) => {
    const { id } = await raised({ on: '2026-06-01' });
    const before = await wholeGraph(graph);
    const { need, errors } = await write(name, { id, ...input });
    expect(need).toBeNull();
    expect(errors).toMatchObject([{ __typename: type, path: path.split('.') }]);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('a need that is closed is not changed, and an answer is given once', async () => {
    const { id } = await raised();
    const activity = globalId('Activity', 'For AA');
    await write('linkActivityToNeed', { id, version: 1, activity });
    const again = await write('linkActivityToNeed', { id, version: 2, activity });
    expect(again.errors).toMatchObject([{ __typename: 'Conflict', path: ['activity'] }]);
    await write('advanceNeed', { id, version: 2, state: 'WITHDRAWN', by: TEAM });
    const change = await write('changeNeed', { id, version: 3, title: 'Another' });
    expect(change.errors).toMatchObject([{ __typename: 'Conflict', path: ['id'] }]);
  });

  it('of two who advance it at once one wins', async () => {
    const { id } = await raised();
    const both = await Promise.all(
      ['PLANNED', 'DECLINED'].map((state) =>
        write('advanceNeed', { id, version: 1, state, by: OFFICE }),
      ),
    );
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([
      { __typename: 'StaleVersion', current: 2 },
    ]);
    const { data } = await execute(
      'query ($id: ID!) { need(id: $id) { version steps { totalCount } } }',
      { id },
    );
    expect(data).toEqual({ need: { version: 2, steps: { totalCount: 2 } } });
  });
});

/** The steps that are allowed, as the table in docs/graph.md has them; everything else is refused. */
const ALLOWED: Readonly<Record<NeedState, readonly NeedState[]>> = {
  RAISED: ['ACKNOWLEDGED', 'PLANNED', 'IN_PROGRESS', 'DECLINED', 'WITHDRAWN'],
  ACKNOWLEDGED: ['PLANNED', 'IN_PROGRESS', 'DECLINED', 'WITHDRAWN'],
  PLANNED: ['ACKNOWLEDGED', 'IN_PROGRESS', 'MET', 'DECLINED', 'WITHDRAWN'],
  IN_PROGRESS: ['ACKNOWLEDGED', 'PLANNED', 'MET', 'DECLINED', 'WITHDRAWN'],
  MET: [],
  DECLINED: ['ACKNOWLEDGED'],
  WITHDRAWN: [],
};
const OF_THE_TEAM: readonly NeedState[] = ['RAISED', 'MET', 'WITHDRAWN'];

describe('the steps of a need', () => {
  const steps = NEED_STATES.flatMap((from) =>
    NEED_STATES.flatMap((to) => NEED_SIGNATORIES.map((role) => ({ from, to, role }))),
  );

  it.each(steps)('from $from to $to, signed as $role', async ({ from, to, role }) => {
    await graph.write(async (transaction) => {
      await transaction.run('MATCH (n:Need) DETACH DELETE n');
      await transaction.run(
        `MATCH (c:Country {iso2: 'AA'}) MATCH (o:Office {id: 'itu-aa'})
         CREATE (c)-[:RAISED]->(n:Need {id: 'n', kind: 'TRAINING', title: 'n', state: $from, raisedOn: date('2026-01-01')})
           -[:RAISED_WITH]->(o),
         (n)-[:HAS_STEP]->(:NeedStep {id: 's', state: $from, on: date('2026-01-01'), role: 'OFFICE', number: 1})-[:SIGNED_BY]->(o)`,
        { from },
      );
    });
    const isAllowed = ALLOWED[from].includes(to) && (role === 'OFFICE' || OF_THE_TEAM.includes(to));
    const by = role === 'TEAM' ? TEAM : OFFICE;
    const before = await wholeGraph(graph);
    const { need, errors } = await write('advanceNeed', {
      id: globalId('Need', 'n'),
      version: 1,
      state: to,
      by,
    });
    if (isAllowed)
      expect(need).toMatchObject({ state: to, version: 2, open: OPEN_NEEDS.includes(to) });
    else {
      expect(errors).toMatchObject([{ __typename: 'Conflict' }]);
      expect(await wholeGraph(graph)).toBe(before);
    }
  });
});

describe('lists of needs', () => {
  beforeEach(async () => {
    const [first, second] = [
      await raised({ on: '2026-02-01', title: 'First' }),
      await raised({ on: '2026-01-01', title: 'Second', kind: 'TRAINING' }),
    ];
    await raised({ on: '2026-03-01', title: 'Third', country: 'BB', by: { team: 'bb-cert' } });
    await raised({ on: '2026-01-15', title: 'Fourth' });
    await write('advanceNeed', { id: second.id, version: 1, state: 'WITHDRAWN', by: TEAM });
    await write('advanceNeed', { id: first.id, version: 1, state: 'PLANNED', by: OFFICE });
    await write('linkActivityToNeed', {
      id: first.id,
      version: 2,
      activity: globalId('Activity', 'For AA'),
    });
  });

  const titles = async (query: string) => {
    const { data, errors, statements } = await execute(query);
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    return JSON.stringify(data).match(/First|Second|Third|Fourth/g) ?? [];
  };

  it('an inbox has what is open first, of that the oldest first', async () => {
    expect(
      await titles(
        '{ offices(filter: { slug: { in: ["itu-aa"] } }) { nodes { needs { nodes { title } } } } }',
      ),
    ).toEqual(['Fourth', 'First', 'Second']);
    expect(await titles('{ country(iso2: "AA") { needs(first: 2) { nodes { title } } } }')).toEqual(
      ['Fourth', 'First'],
    );
  });

  it('all of them come with the newest first, in pages', async () => {
    expect(await titles('{ needs { nodes { title } } }')).toEqual([
      'Third',
      'First',
      'Fourth',
      'Second',
    ]);
    const { data } = await execute('{ needs(first: 2) { pageInfo { endCursor } } }');
    const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
    expect(await titles(`{ needs(first: 2, after: "${after}") { nodes { title } } }`)).toEqual([
      'Fourth',
      'Second',
    ]);
  });

  it.each([
    ['state: { in: [PLANNED] }', ['First']],
    ['open: false', ['Second']],
    ['kind: { in: [TRAINING] }', ['Second']],
    ['country: { iso2: { in: ["BB"] } }', ['Third']],
    ['country: { region: { in: [AFR] } }, title: { contains: "ir" }', ['Third', 'First']],
    ['office: { slug: { in: ["itu-region"] } }', ['Third']],
    ['raisedOn: { gte: "2026-02-01" }', ['Third', 'First']],
    ['answeredOn: { isNull: false }', ['First']],
    ['metOn: { isNull: false }', []],
    ['activities: { none: {} }, open: true', ['Third', 'Fourth']],
    ['activities: { some: { title: { in: ["For AA"] } } }', ['First']],
    ['services: { some: {} }', []],
  ])('under the filter %s', async (filter, expected) => {
    expect(await titles(`{ needs(filter: { ${filter} }) { nodes { title } } }`)).toEqual(expected);
  });

  it.each(['RAISED', 'ANSWERED', 'MET', 'CLOSED', 'STATE', 'KIND', 'TITLE', 'COUNTRY'])(
    'in the order of %s',
    async (field) => {
      expect(
        (await titles(`{ needs(orderBy: { field: ${field} }) { nodes { title } } }`)).length,
      ).toBe(4);
    },
  );

  it('are counted by state, kind and office', async () => {
    const { data } = await execute(
      '{ needs { facets { state { value count } kind { value count } office { value label count } } } }',
    );
    expect(data).toEqual({
      needs: {
        facets: {
          state: [
            { value: 'RAISED', count: 2 },
            { value: 'PLANNED', count: 1 },
            { value: 'WITHDRAWN', count: 1 },
          ],
          kind: [
            { value: 'ESTABLISH', count: 3 },
            { value: 'TRAINING', count: 1 },
          ],
          office: [
            { value: 'itu-aa', label: 'itu-aa', count: 3 },
            { value: 'itu-region', label: 'itu-region', count: 1 },
          ],
        },
      },
    });
  });

  it('find the countries that wait for an answer', async () => {
    const { data } = await execute(
      '{ countries(filter: { needs: { some: { open: true, activities: { none: {} } } } }) { nodes { name } } }',
    );
    expect(data).toEqual({ countries: { nodes: [{ name: 'Aland' }, { name: 'Bland' }] } });
  });

  it('and one is found by its id', async () => {
    const { data } = await execute('{ needs(first: 1) { nodes { id title } } }');
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
    expect(
      await execute(
        'query ($id: ID!) { node(id: $id) { ... on Need { title } } need(id: $id) { title } }',
        { id },
      ),
    ).toMatchObject({
      statements: 2,
      data: { node: { title: 'Third' }, need: { title: 'Third' } },
    });
    expect(await execute('{ need(id: "eA") { id } }')).toMatchObject({
      data: { need: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
