import fc from 'fast-check';
import { Kind, parse, type SelectionNode } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../api/schema/index.ts';
import { viewer } from '../../graph/viewer.ts';
import { testApi } from '../support/execute.ts';
import { randomQueries } from '../support/random-query.ts';
import { UNLIMITED } from '../support/unlimited.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi(undefined, UNLIMITED);

/** Who may ask every root field. */
const admin = viewer('ADMIN', 'an admin');

/** Who asks is known without a look at the graph. */
const isOfTheGraph = (selection: SelectionNode) =>
  selection.kind !== Kind.FIELD || selection.name.value !== 'viewer';

/** How many root fields a query asks of the graph: the statements it may cost. */
const rootFields = (query: string) =>
  parse(query).definitions.flatMap((definition) =>
    'selectionSet' in definition ? definition.selectionSet.selections.filter(isOfTheGraph) : [],
  ).length;

describe('a root field', () => {
  beforeAll(async () => {
    const world = new World().region('AFR', 'Africa').network('first').network('apcert');
    for (const iso2 of ['AA', 'BB', 'CC']) {
      world.country(iso2, { region: 'AFR' }).claim(`k-${iso2}`, iso2, 'EXISTS');
    }
    for (const id of ['t1', 't2', 't3', 't4']) {
      world
        .team(id, { name: `Team ${id}`, country: 'AA', memberOf: ['first', 'apcert'] })
        .covers(id, 'BB')
        .contact(`c-${id}`, id, { email: `${id}@example.org`, tlp: 'CLEAR' });
    }
    world.link('COLLABORATES_WITH', 't1', 't2', { id: 'x', kind: 'AGREEMENT', title: 'A pact' });
    world
      .office('itu-aa', { serves: ['AA', 'BB'], region: 'AFR', seat: 'CC' })
      .activity('act')
      .practice('p1')
      .raised('need-aa', 'AA', 'itu-aa')
      .link('SUPPORTS', 'act', 'AA')
      .link('ANSWERS', 'act', 'need-aa');
    await world.build(graph);
  }, 60_000);

  it(
    'costs one statement, whatever is asked four relations deep',
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(randomQueries(schema, 4), async (query) => {
          const { data, errors, statements, texts } = await execute(query, {}, admin);
          // Longer than the database may be asked to plan: refused, which is tested elsewhere.
          fc.pre(!errors.some(({ extensions }) => extensions?.['limit'] === 'statement'));
          expect(errors).toEqual([]);
          expect(statements).toBe(rootFields(query));
          // When it comes again it is answered by what was compiled, in the same words.
          expect(await execute(query, {}, admin)).toMatchObject({ data, errors, texts });
        }),
        { numRuns: 30, seed: 58 },
      );
    },
  );
});
