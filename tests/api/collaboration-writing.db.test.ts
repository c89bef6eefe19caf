import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COLLABORATION_KINDS } from '../../graph/words.ts';
import { executeOn, TODAY, writingApi } from '../support/execute.ts';
import { LIMITS } from '../../api/limits/limits.ts';
import { CommittedTwice } from '../support/twice.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();

const mutation = (name: string) => `
  mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) {
      collaboration {
        slug version kind title since until source evidence asOf from { slug } to { slug }
      }
      errors { __typename message path ... on StaleVersion { current } }
    }
  }`;
const CREATE = mutation('createCollaboration');
const CHANGE = mutation('changeCollaboration');
const END = mutation('endCollaboration');

const FACT = { source: 'A pact', evidence: 'DOCUMENTED', asOf: '2026-05' };
const NEW = { from: 'one', to: 'two', kind: 'AGREEMENT', title: 'A pact', ...FACT };

const payload = z.object({
  collaboration: z.looseObject({ slug: z.string(), version: z.number() }).nullable(),
  errors: z.array(z.looseObject({ __typename: z.string(), path: z.array(z.string()) })),
});

async function ask(query: string, input: object) {
  const { data, errors, statements } = await execute(query, { input });
  expect(errors).toEqual([]);
  const [written] = Object.values(z.record(z.string(), payload).parse(data));
  if (!written) throw new Error('There is no payload.');
  return { ...written, statements };
}
const create = (input: object = {}) => ask(CREATE, { ...NEW, ...input });
async function created(input: object = {}): Promise<string> {
  const { collaboration, errors } = await create(input);
  expect(errors).toEqual([]);
  return collaboration?.slug ?? '';
}

beforeEach(async () => {
  await new World()
    .team('one')
    .team('two')
    .team('three')
    .link('COLLABORATES_WITH', 'three', 'one', {
      ...{ id: 'old', kind: 'MENTORING', title: 'Old', since: '2020', origin: 'SEED' },
    })
    .build(graph);
}, 60_000);

describe('a collaboration', () => {
  it('is put on record, changed and ended', async () => {
    const made = await create({ kind: 'MENTORING', since: '2024-03' });
    expect(made).toMatchObject({
      errors: [],
      collaboration: {
        ...{ version: 1, kind: 'MENTORING', title: 'A pact', since: '2024-03', until: null },
        ...{ from: { slug: 'one' }, to: { slug: 'two' } },
      },
    });
    const slug = made.collaboration?.slug ?? '';
    const changed = await ask(CHANGE, { slug, version: 1, ...FACT, title: 'A better pact' });
    expect(changed.collaboration).toMatchObject({
      ...{ version: 2, title: 'A better pact', since: '2024-03', kind: 'MENTORING' },
    });
    const ended = await ask(END, { slug, version: 2, ...FACT, until: '2026-05' });
    expect(ended.collaboration).toMatchObject({ version: 3, until: '2026-05' });

    const { data } = await execute(`{
      two: team(slug: "two") { collaborations { nodes { slug } } }
      of: collaborations(filter: { team: { slug: { in: ["three"] } } }) { nodes { slug } }
      all: collaborations { totalCount nodes { title } }
    }`);
    expect(data).toEqual({
      two: { collaborations: { nodes: [{ slug }] } },
      of: { nodes: [{ slug: 'old' }] },
      all: { totalCount: 2, nodes: [{ title: 'A better pact' }, { title: 'Old' }] },
    });
  });

  it('of the import can be changed, and is the import’s no longer', async () => {
    const { collaboration } = await ask(CHANGE, {
      ...{ slug: 'old', version: 1, until: '2024', ...FACT },
    });
    expect(collaboration).toMatchObject({ version: 2, until: '2024', since: '2020' });
    const [origin] = await graph.read({
      text: 'MATCH ()-[r:COLLABORATES_WITH]->() RETURN r.origin AS row',
      params: {},
    });
    expect(origin).toBeNull();
  });

  it('of the same kind, title and start is on record once, whoever is named first', async () => {
    const slug = await created({ since: '2024' });
    const before = await wholeGraph(graph);
    const again = await create({ from: 'two', to: 'one', since: '2024' });
    expect(again.errors).toMatchObject([{ __typename: 'Conflict', path: ['title'] }]);
    expect(await wholeGraph(graph)).toBe(before);
    const next = await created({ since: '2025' });
    const change = await ask(CHANGE, { slug: next, version: 1, since: '2024', ...FACT });
    expect(change.errors).toMatchObject([{ __typename: 'Conflict', path: ['title'] }]);
    expect(await created({ kind: 'JOINT_EXERCISE', since: '2024' })).not.toBe(slug);
  });

  it.each([
    ['of a team with itself', { to: 'one' }, 'InvalidInput', ['to']],
    ['of a team that there is not', { to: 'nobody' }, 'NotFound', ['to']],
    ['without a title', { title: '  ' }, 'InvalidInput', ['title']],
    ['that ends before it began', { since: '2024', until: '2023' }, 'InvalidInput', ['until']],
    ['of tomorrow’s source', { asOf: '2027' }, 'InvalidInput', ['asOf']],
    ['with a link that is none', { sourceUrl: 'ftp://x' }, 'InvalidInput', ['sourceUrl']],
  ])('%s is refused, and nothing is written', async (_what, input, __typename, path) => {
    const before = await wholeGraph(graph);
    const { errors, collaboration } = await create(input);
    expect(collaboration).toBeNull();
    expect(errors).toMatchObject([{ __typename, path }]);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is changed by who has seen it as it is, and found by its slug', async () => {
    const before = await wholeGraph(graph);
    const stale = await ask(CHANGE, { slug: 'old', version: 7, ...FACT });
    expect(stale.errors).toMatchObject([{ __typename: 'StaleVersion', current: 1 }]);
    const lost = await ask(END, { slug: 'gone', version: 1, until: '2024', ...FACT });
    expect(lost.errors).toMatchObject([{ __typename: 'NotFound', path: ['slug'] }]);
    const early = await ask(END, { slug: 'old', version: 1, until: '2019', ...FACT });
    expect(early.errors).toMatchObject([{ __typename: 'InvalidInput', path: ['until'] }]);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is made once by two writers at a time, and by a transaction that runs twice', async () => {
    const both = await Promise.all([create(), create({ from: 'two', to: 'one' })]);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ __typename: 'Conflict' }]);

    const twice = new CommittedTwice();
    const again = executeOn(twice, [], TODAY, LIMITS, true);
    const { data, errors } = await again(CREATE, { input: { ...NEW, title: 'Twice' } });
    await twice.close();
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ createCollaboration: { errors: [] } });
    const answer = await execute(
      '{ collaborations(filter: { title: { in: ["Twice"] } }) { totalCount } }',
    );
    expect(answer.data).toEqual({ collaborations: { totalCount: 1 } });
  });

  it('is either written as it was given, or refused without a trace', async () => {
    const date = fc.constantFrom(null, '2010', '2020-06', '2025-01-31', '2030');
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          from: fc.constantFrom('one', 'two', 'nobody'),
          to: fc.constantFrom('one', 'three'),
          kind: fc.constantFrom(...COLLABORATION_KINDS),
          title: fc.string({ unit: 'grapheme', maxLength: 20 }),
          since: date,
          until: date,
        }),
        async (input) => {
          const before = await wholeGraph(graph);
          const { collaboration, errors } = await create(input);
          if (errors.length > 0) {
            expect(await wholeGraph(graph)).toBe(before);
            return;
          }
          const { since, until, kind } = input;
          expect(collaboration).toMatchObject({ since, until, kind, title: input.title.trim() });
        },
      ),
      { numRuns: 60, seed: 58 },
    );
  });
});
