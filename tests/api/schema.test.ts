import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  getNamedType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../api/print-schema.ts';
import { schema } from '../../api/schema/index.ts';

const root = join(import.meta.dirname, '..', '..');
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything in a type that a reader of the schema looks up, by its coordinate. */
function coordinates(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map((v): typeof own => [`${type.name}.${v.name}`, v.description]),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [own, ...fields.map((f): typeof own => [`${type.name}.${f.name}`, f.description])];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] satisfies typeof own,
      ...field.args.map((a): typeof own => [
        `${type.name}.${field.name}(${a.name})`,
        a.description,
      ]),
    ]);
    return [own, ...fields];
  }
  return [own];
}

describe('the schema', () => {
  it('is the one in schema.graphql; `npm run schema` writes it', async () => {
    expect(schemaText()).toBe(await readFile(join(root, 'schema.graphql'), 'utf8'));
  });

  it('describes everything in it', () => {
    const silent = types.flatMap(coordinates).filter(([, description]) => !description?.trim());
    expect(silent.map(([coordinate]) => coordinate)).toEqual([]);
  });

  it('describes in sentences', () => {
    const untidy = types
      .flatMap(coordinates)
      .filter(([, description]) => !/^[A-Z`].*[.…]$/s.test(description ?? ''));
    expect(untidy).toEqual([]);
  });

  it('offers every node type of `node` with an id, and calls nothing by Neo4j’s own ids', () => {
    const node = schema.getType('Node');
    const implementors = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
    expect(implementors.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
      [
        "Activity",
        "Claim",
        "Contact",
        "Country",
        "Funding",
        "MaturityAssessment",
        "MistakeReport",
        "Need",
        "Network",
        "Office",
        "Organization",
        "PlanIntegration",
        "Practice",
        "Proposal",
        "PublishedReport",
        "Region",
        "Sector",
        "Service",
        "ServiceCategory",
        "Source",
        "Team",
        "TechnologyUse",
        "ThreatFocus",
      ]
    `);
  });

  it('gives every fact its source, evidence and date', () => {
    const fact = schema.getType('Fact');
    const implementors = isInterfaceType(fact) ? schema.getPossibleTypes(fact) : [];
    for (const type of implementors) {
      const fields = type.getFields();
      expect(Object.keys(fields)).toEqual(
        expect.arrayContaining(['source', 'sourceUrl', 'evidence', 'asOf', 'note']),
      );
      expect(fields['source'] && getNamedType(fields['source'].type).name).toBe('String');
    }
    expect(implementors.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
      [
        "Activity",
        "Claim",
        "Collaboration",
        "Contact",
        "Country",
        "Funding",
        "GraphEdge",
        "MaturityAssessment",
        "Membership",
        "Network",
        "Office",
        "OfficeAssignment",
        "Participation",
        "PlanIntegration",
        "Practice",
        "PublishedTotal",
        "Sector",
        "Service",
        "ServiceOffer",
        "Team",
        "TeamCoverage",
        "TechnologyUse",
        "ThreatFocus",
      ]
    `);
  });
});
