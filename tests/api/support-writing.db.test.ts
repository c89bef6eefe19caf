import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LIMITS } from '../../api/limits/limits.ts';
import { type Answer, executeOn, TODAY, writingApi } from '../support/execute.ts';
import { CommittedTwice } from '../support/twice.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();
const twice = new CommittedTwice();
afterAll(() => twice.close());

/** What each mutation is asked to answer of the thing that it writes. */
const ACTIVITY = `activity { id version kind status title result since until
  countries { nodes { iso2 } } regions { nodes { code } } providers { nodes { slug } } }`;
const PRACTICE = `practice { id version title published until gaps languages url
  categories { nodes { slug } } }`;
const TEAM = `team { capability { sustainability sim3 { id version level until }
  bcmIntegrated { integrated } threatFocus { totalCount nodes { id threat } }
  emergingTechnology { nodes { ethicsPolicy } } funding { nodes { id securedUntil } } } }`;
const OFFER = 'serviceOffer { version since until service { slug } team { slug } }';
const THINGS: Readonly<Record<string, string>> = {
  createOrganization: 'organization { slug name }',
  createActivity: ACTIVITY,
  changeActivity: ACTIVITY,
  endActivity: ACTIVITY,
  createPractice: PRACTICE,
  changePractice: PRACTICE,
  retirePractice: PRACTICE,
  recordCapability: TEAM,
  changeCapability: TEAM,
  endCapability: TEAM,
  recordServiceOffer: OFFER,
  changeServiceOffer: OFFER,
  endServiceOffer: OFFER,
};

const documentOf = (name: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${THINGS[name] ?? ''}
      errors { __typename message path ... on StaleVersion { current } } } }`;

const FACT = { source: 'The provider', evidence: 'DOCUMENTED', asOf: '2026-05' };
const write = (name: string, input: object, on = execute): Promise<Answer> =>
  on(documentOf(name), { input: { ...(name === 'createOrganization' ? {} : FACT), ...input } });

const made = z.record(
  z.string(),
  z.record(z.string(), z.object({ id: z.string() }).loose().nullable().or(z.array(z.unknown()))),
);

/** The global id of what a mutation made. */
function idOf({ data }: Answer): string {
  const [payload = {}] = Object.values(made.parse(data));
  const [thing] = Object.values(payload);
  if (!thing || Array.isArray(thing)) throw new Error('Nothing was made.');
  return thing.id;
}

const ACTIVITY_INPUT = {
  kind: 'TRAINING',
  status: 'ONGOING',
  title: 'A course',
  since: '2026-03',
  countries: ['aa'],
  providers: ['itu'],
};
const PRACTICE_INPUT = {
  title: 'A guide',
  publisher: 'ITU',
  kind: 'GUIDE',
  topic: 'ESTABLISHMENT',
  published: '2020',
  gaps: ['NATIONAL_TEAM'],
  categories: ['x1060-a'],
};

beforeEach(async () => {
  await new World()
    .region('AFR')
    .country('AA')
    .country('BB')
    .organization('itu')
    .team('aa-cert')
    .category('x1060-a')
    .category('x1060-b')
    .service('x1060-a-1')
    .build(graph);
}, 60_000);

describe('an activity', () => {
  it('is put on record, changed and ended', async () => {
    const created = await write('createActivity', ACTIVITY_INPUT);
    expect(created).toMatchObject({
      errors: [],
      data: {
        createActivity: {
          errors: [],
          activity: {
            ...{ version: 1, kind: 'TRAINING', status: 'ONGOING', since: '2026-03', until: null },
            countries: { nodes: [{ iso2: 'AA' }] },
            regions: { nodes: [] },
            providers: { nodes: [{ slug: 'itu' }] },
          },
        },
      },
    });
    const id = idOf(created);

    await write('createOrganization', { slug: 'oas', name: 'Organization of American States' });
    const input = { id, version: 1, providers: ['itu', 'oas'], countries: ['BB', 'bb'] };
    expect(await write('changeActivity', { ...input, regions: ['AFR'] })).toMatchObject({
      data: {
        changeActivity: {
          errors: [],
          activity: {
            version: 2,
            title: 'A course',
            countries: { nodes: [{ iso2: 'BB' }] },
            regions: { nodes: [{ code: 'AFR' }] },
            providers: { nodes: [{ slug: 'oas' }, { slug: 'itu' }] },
          },
        },
      },
    });

    const ended = { id, version: 2, until: '2026-04-02', result: 'Twelve people trained' };
    expect(await write('endActivity', ended)).toMatchObject({
      data: {
        endActivity: {
          errors: [],
          activity: {
            ...{ version: 3, status: 'COMPLETED', until: '2026-04-02' },
            result: 'Twelve people trained',
            countries: { nodes: [{ iso2: 'BB' }] },
          },
        },
      },
    });
  });

  it.each([
    ['a country that does not exist', { countries: ['AA', 'XX'] }, 'NotFound', ['countries']],
    ['a provider that does not exist', { providers: ['nobody'] }, 'NotFound', ['providers']],
    ['an end before the start', { until: '2026-02' }, 'InvalidInput', ['until']],
    ['a title that is empty', { title: ' ' }, 'InvalidInput', ['title']],
    ['a source of tomorrow', { asOf: '2027' }, 'InvalidInput', ['asOf']],
  ])('with %s is refused, and nothing is written', async (_, input, type, path) => {
    const before = await wholeGraph(graph);
    const { data } = await write('createActivity', { ...ACTIVITY_INPUT, ...input });
    expect(data).toMatchObject({
      createActivity: { activity: null, errors: [{ __typename: type, path }] },
    });
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('that somebody has changed meanwhile is not changed, nor is one that is none', async () => {
    const id = idOf(await write('createActivity', ACTIVITY_INPUT));
    await write('changeActivity', { id, version: 1, title: 'Another course' });
    const before = await wholeGraph(graph);
    expect(await write('changeActivity', { id, version: 1, countries: ['BB'] })).toMatchObject({
      data: {
        changeActivity: { activity: null, errors: [{ __typename: 'StaleVersion', current: 2 }] },
      },
    });
    expect(await write('changeActivity', { id, version: 2, countries: ['XX'] })).toMatchObject({
      data: { changeActivity: { errors: [{ __typename: 'NotFound', path: ['countries'] }] } },
    });
    expect(await write('endActivity', { id: 'x', version: 1, until: '2026' })).toMatchObject({
      data: { endActivity: { errors: [{ __typename: 'InvalidInput', path: ['id'] }] } },
    });
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is made once by a transaction that runs again', async () => {
    const again = executeOn(twice, [], TODAY, LIMITS, true);
    const id = idOf(await write('createActivity', ACTIVITY_INPUT, again));
    const changed = await write('changeActivity', { id, version: 1, title: 'B' }, again);
    expect(changed.data).toMatchObject({ changeActivity: { activity: { version: 2 } } });
    const { data } = await execute('{ activities { totalCount } }');
    expect(data).toEqual({ activities: { totalCount: 1 } });
  });
});

describe('an organisation', () => {
  it.each([
    [{ slug: 'itu', name: 'Another one' }, 'Conflict'],
    [{ slug: 'I T U', name: 'ITU' }, 'InvalidInput'],
  ])('%o is refused', async (input, type) => {
    const before = await wholeGraph(graph);
    expect(await write('createOrganization', input)).toMatchObject({
      data: { createOrganization: { errors: [{ __typename: type, path: ['slug'] }] } },
    });
    expect(await wholeGraph(graph)).toBe(before);
  });
});

describe('a practice', () => {
  it('is put on record, changed and retired', async () => {
    const created = await write('createPractice', PRACTICE_INPUT);
    const id = idOf(created);
    const change = { id, version: 1, gaps: null, categories: ['x1060-b'], languages: ['fr'] };
    expect(await write('changePractice', change)).toMatchObject({
      data: {
        changePractice: {
          errors: [],
          practice: {
            ...{ version: 2, title: 'A guide', published: '2020', gaps: [], languages: ['fr'] },
            categories: { nodes: [{ slug: 'x1060-b' }] },
          },
        },
      },
    });
    expect(await write('retirePractice', { id, version: 2, until: '2025' })).toMatchObject({
      data: { retirePractice: { errors: [], practice: { version: 3, until: '2025' } } },
    });
    const { data } = await execute(
      '{ practices(filter: { until: { isNull: true } }) { totalCount } }',
    );
    expect(data).toEqual({ practices: { totalCount: 0 } });
  });

  it('is not retired before it was published, nor published after that', async () => {
    const id = idOf(await write('createPractice', PRACTICE_INPUT));
    expect(await write('retirePractice', { id, version: 1, until: '2019' })).toMatchObject({
      data: { retirePractice: { errors: [{ __typename: 'InvalidInput', path: ['until'] }] } },
    });
    await write('retirePractice', { id, version: 1, until: '2022' });
    expect(await write('changePractice', { id, version: 2, published: '2023' })).toMatchObject({
      data: { changePractice: { errors: [{ __typename: 'InvalidInput', path: ['published'] }] } },
    });
  });

  it.each([
    ['an address that is none', { url: 'javascript:alert(1)' }, 'InvalidInput', ['url']],
    ['a category that does not exist', { categories: ['x'] }, 'NotFound', ['categories']],
    ['a language that is none', { languages: ['French'] }, 'InvalidInput', ['languages', '0']],
  ])('with %s is refused, and nothing is written', async (_, input, type, path) => {
    const before = await wholeGraph(graph);
    const { data } = await write('createPractice', { ...PRACTICE_INPUT, ...input });
    expect(data).toMatchObject({ createPractice: { errors: [{ __typename: type, path }] } });
    expect(await wholeGraph(graph)).toBe(before);
  });
});

describe('what a team is capable of', () => {
  const record = (fact: object, more: object = {}) =>
    write('recordCapability', { team: 'aa-cert', fact, ...more });
  const sim3 = (level: string) => ({ sim3: { level, disclosure: 'CONSENTED' } });
  const capability = z.object({
    team: z.object({ capability: z.object({ sim3: z.object({ id: z.string() }) }) }),
  });

  it('is put on record fact by fact, and ended', async () => {
    await record({ plan: { plan: 'BUSINESS_CONTINUITY', integrated: true } });
    await record({ threatFocus: { threat: 'RANSOMWARE' } });
    const policy = 'https://example.org/ethics';
    const technology = { technology: 'ARTIFICIAL_INTELLIGENCE', ethicsPolicy: policy };
    await record({ emergingTechnology: technology });
    await record({ funding: { model: 'GRANT', securedUntil: '2027-03' } }, { since: '2026' });
    await record(sim3('BASIC'), { asOf: '2024' });
    const recorded = await record(sim3('ADVANCED'));
    expect(recorded).toMatchObject({
      data: {
        recordCapability: {
          errors: [],
          team: {
            capability: {
              sustainability: 'AT_RISK',
              sim3: { version: 1, level: 'ADVANCED', until: null },
              bcmIntegrated: { integrated: true },
              threatFocus: { totalCount: 1, nodes: [{ threat: 'RANSOMWARE' }] },
              emergingTechnology: { nodes: [{ ethicsPolicy: policy }] },
              funding: { nodes: [{ securedUntil: '2027-03' }] },
            },
          },
        },
      },
    });
    const read = z.object({ recordCapability: capability }).parse(recorded.data);
    const { id } = read.recordCapability.team.capability.sim3;
    expect(await write('endCapability', { id, version: 1, until: '2026-11-21' })).toMatchObject({
      data: { endCapability: { errors: [], team: { capability: { sim3: { level: 'BASIC' } } } } },
    });
    expect(await write('endCapability', { id, version: 1, until: '2026' })).toMatchObject({
      data: { endCapability: { errors: [{ __typename: 'StaleVersion', current: 2 }] } },
    });
  });

  it('is put right, and stays what it is about', async () => {
    const recorded = await record(sim3('ADVANCED'), { since: '2024' });
    const { id } = z.object({ recordCapability: capability }).parse(recorded.data).recordCapability
      .team.capability.sim3;
    const right = { id, version: 1, fact: sim3('INTERMEDIATE'), since: '2025' };
    expect(await write('changeCapability', right)).toMatchObject({
      data: {
        changeCapability: {
          errors: [],
          team: { capability: { sim3: { version: 2, level: 'INTERMEDIATE' } } },
        },
      },
    });
    const before = await wholeGraph(graph);
    const refused = async (input: object) =>
      (await write('changeCapability', { id, version: 2, ...input })).data;
    expect(await refused({ fact: { threatFocus: { threat: 'RANSOMWARE' } } })).toMatchObject({
      changeCapability: { errors: [{ __typename: 'InvalidInput', path: ['fact'] }] },
    });
    expect(await refused({ until: '2024' })).toMatchObject({
      changeCapability: { errors: [{ __typename: 'InvalidInput', path: ['until'] }] },
    });
    expect(await refused({ version: 1 })).toMatchObject({
      changeCapability: { errors: [{ __typename: 'StaleVersion', current: 2 }] },
    });
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is not funded until before it is', async () => {
    const funding = z.object({
      recordCapability: z.object({
        team: z.object({
          capability: z.object({
            funding: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
          }),
        }),
      }),
    });
    const recorded = await record({ funding: { model: 'GRANT', securedUntil: '2027' } });
    const { nodes } = funding.parse(recorded.data).recordCapability.team.capability.funding;
    expect(
      await write('changeCapability', { id: nodes[0]?.id, version: 1, since: '2028' }),
    ).toMatchObject({
      data: {
        changeCapability: {
          errors: [{ __typename: 'InvalidInput', path: ['fact', 'funding', 'securedUntil'] }],
        },
      },
    });
  });

  it.each([
    ['a team that does not exist', sim3('BASIC'), { team: 'xx' }, 'NotFound', ['team']],
    [
      'a policy that is no address',
      { emergingTechnology: { technology: 'QUANTUM_TECHNOLOGY', ethicsPolicy: 'none' } },
      {},
      'InvalidInput',
      ['fact', 'emergingTechnology', 'ethicsPolicy'],
    ],
    [
      'funding that ends before it began',
      { funding: { model: 'GRANT', securedUntil: '2025' } },
      { since: '2026' },
      'InvalidInput',
      ['fact', 'funding', 'securedUntil'],
    ],
  ])('with %s is refused, and nothing is written', async (_, fact, more, type, path) => {
    const before = await wholeGraph(graph);
    expect(await record(fact, more)).toMatchObject({
      data: { recordCapability: { errors: [{ __typename: type, path }] } },
    });
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is one fact at a time', async () => {
    const two = { threatFocus: { threat: 'RANSOMWARE' }, ...sim3('BASIC') };
    expect(await record(two)).toMatchObject({ statements: 0, data: null });
  });

  it('counts the services that it offers, until it does no more', async () => {
    const key = { team: 'aa-cert', service: 'x1060-a-1' };
    expect(await write('recordServiceOffer', { ...key, since: '2020' })).toMatchObject({
      data: {
        recordServiceOffer: {
          errors: [],
          serviceOffer: { version: 1, since: '2020', service: { slug: 'x1060-a-1' } },
        },
      },
    });
    expect(await write('recordServiceOffer', key)).toMatchObject({
      data: { recordServiceOffer: { errors: [{ __typename: 'Conflict' }] } },
    });
    expect(await write('endServiceOffer', { ...key, version: 1, until: '2019' })).toMatchObject({
      data: { endServiceOffer: { errors: [{ __typename: 'InvalidInput', path: ['until'] }] } },
    });
    expect(await write('changeServiceOffer', { ...key, version: 1, since: '2018' })).toMatchObject({
      data: { changeServiceOffer: { errors: [], serviceOffer: { version: 2, since: '2018' } } },
    });
    expect(await write('endServiceOffer', { ...key, version: 2, until: '2019' })).toMatchObject({
      data: { endServiceOffer: { errors: [], serviceOffer: { version: 3, until: '2019' } } },
    });
  });
});
