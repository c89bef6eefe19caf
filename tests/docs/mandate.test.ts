import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../api/schema/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TESTS = join(ROOT, 'tests', 'mandate');

const text = await readFile(join(ROOT, 'docs', 'mandate.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The clauses of the table, with what it says to ask. */
const clauses = rows.map(([, clause = '', , asked = '']) => ({
  clause,
  asked: [...asked.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name),
}));

/** Whether the schema has a field: `Type.field`, or one of the root. */
function isField(name: string): boolean {
  const [owner, field] = name.split('.');
  const types = field === undefined ? ['Query', 'Mutation'] : [owner ?? ''];
  return types.some((type) => {
    const found = schema.getType(type);
    return isObjectType(found) && (field ?? name) in found.getFields();
  });
}

describe('the table of the mandate', () => {
  it('has a test of its name for each clause, and no test without one', async () => {
    const files = (await readdir(TESTS)).filter((file) => file.endsWith('.db.test.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(TESTS, file), 'utf8')));
    const tested = texts.flatMap((test) =>
      [...test.matchAll(/^ {2}it\('([^']+)'/gm)].map(([, name]) => name),
    );
    expect(tested.toSorted()).toEqual(clauses.map(({ clause }) => clause).toSorted());
    expect(clauses).toHaveLength(14);
  });

  it.each(clauses)('asks what the schema has: $clause', ({ asked }) => {
    expect(asked).not.toEqual([]);
    expect(asked.filter((name) => !isField(name))).toEqual([]);
  });
});
