import { expect, it } from 'vitest';
import { callersOf } from '../../api/access.ts';
import { schema } from '../../api/schema/index.ts';

const fieldsOf = (type: ReturnType<typeof schema.getQueryType>) =>
  Object.values(type?.getFields() ?? {});
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

it('every root field declares who may call it', () => {
  const fields = roots.flatMap(fieldsOf);
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter((field) => callersOf(field) === undefined).map(({ name }) => name)).toEqual(
    [],
  );
});

it('everybody may report a mistake and change nothing, and nobody is asked to sign in as nobody', () => {
  for (const field of fieldsOf(schema.getMutationType())) {
    if (field.name === 'reportMistake') continue;
    expect(callersOf(field), field.name).not.toBe('EVERYBODY');
    expect(callersOf(field), field.name).not.toContain('ANONYMOUS');
    expect(callersOf(field), field.name).not.toEqual([]);
  }
});
