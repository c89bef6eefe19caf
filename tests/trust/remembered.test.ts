import { isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../api/schema/index.ts';
import { NODES } from '../../graph/entities/nodes.ts';
import { RECORD_KINDS } from '../../graph/revisions/kinds.ts';

const implementing = (name: string): readonly string[] => {
  const type = schema.getType(name);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [];
};

it('everything that revisions are kept of has a history, by the name of its type', () => {
  expect([...implementing('Remembered')].sort()).toEqual(Object.keys(RECORD_KINDS).sort());
});

it('revisions are kept of all that can be looked up, changed, or is a fact', () => {
  // An edge of the explorer stands for a relationship that has a type of its own.
  const kinds = [...Object.keys(RECORD_KINDS), 'GraphEdge'];
  const others = ['Versioned', 'Fact', 'Labelled', 'Node'].flatMap(implementing);
  const forgotten = [...others, ...Object.keys(NODES)].filter((name) => !kinds.includes(name));
  // What is said about the record, and not on it: each has its own days, and is decided on once.
  expect([...new Set(forgotten)].sort()).toEqual(['MistakeReport', 'Proposal']);
});

it('every kind is one of the words of the schema', () => {
  for (const kind of Object.keys(RECORD_KINDS))
    expect(isObjectType(schema.getType(kind))).toBe(true);
});
