import { describe, expect, it } from 'vitest';
import { team } from '../../graph/entities/team.ts';
import { inquiry } from '../../graph/inquiry.ts';
import { project } from '../../graph/project.ts';
import type { Selection } from '../../graph/selection.ts';

const leaf = (field: string): Selection => ({ field, key: field, args: {}, below: {} });

/** What a projection says in Cypher. */
function written(...asked: Parameters<typeof project>) {
  const { columns, cypher } = project(...asked);
  return { columns, cypher };
}

describe('project', () => {
  it('fetches what is wanted and nothing else', () => {
    expect(written(team, { Team: [leaf('name'), leaf('since')] }, 'n', inquiry()))
      .toMatchInlineSnapshot(`
        {
          "columns": [],
          "cypher": "[n.name, left(toString(n.since), CASE n.sincePrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)]",
        }
      `);
  });

  it('nests a relation as an expression', () => {
    const below = { Country: [leaf('name')] };
    const country: Selection = { field: 'country', key: 'country@home', args: {}, below };
    expect(written(team, { Team: [country] }, 'n', inquiry())).toMatchInlineSnapshot(`
      {
        "columns": [
          "COLLECT { MATCH (n)-[:BASED_IN]->(n0:Country) RETURN n0.name } AS c1",
        ],
        "cypher": "[c1]",
      }
    `);
  });

  it('pages a relation within its owner, with every value as a parameter', () => {
    const membership = { Membership: [leaf('tier')] };
    const nodes = { field: 'nodes', key: 'nodes@nodes', args: {}, below: membership };
    const below = { MembershipConnection: [nodes] };
    const args = { first: 2, filter: { status: { in: ['CURRENT'] } } };
    const page: Selection = { field: 'memberships', key: 'memberships@m', args, below };
    const question = inquiry();
    expect(written(team, { Team: [page] }, 'n', question)).toMatchInlineSnapshot(
      `
      {
        "columns": [
          "COLLECT { MATCH (n)-[n0:MEMBER_OF]->(n1:Network) WHERE coalesce(n0.tlp, 'CLEAR') IN $p1 AND n0.status IN $p0 WITH n0, n1 ORDER BY n1.name, n1.id LIMIT $p2 RETURN [n0.tier] } AS c2",
        ],
        "cypher": "[c2]",
      }
    `,
    );
    expect(question.binding.params).toMatchInlineSnapshot(`
      {
        "p0": [
          "CURRENT",
        ],
        "p1": Later {
          "of": [Function],
        },
        "p2": Integer {
          "high": 0,
          "low": 2,
        },
      }
    `);
  });

  it('withholds what the label of a contact keeps from the viewer, in the statement', () => {
    const contact = { Contact: [leaf('role'), leaf('withheld'), leaf('email')] };
    const nodes = { field: 'nodes', key: 'nodes@nodes', args: {}, below: contact };
    const below = { ContactConnection: [nodes] };
    const contacts: Selection = { field: 'contacts', key: 'contacts@contacts', args: {}, below };
    expect(written(team, { Team: [contacts] }, 'n', inquiry())).toMatchInlineSnapshot(
      `
      {
        "columns": [
          "COLLECT { MATCH (n)-[:HAS_CONTACT]->(n0:Contact) WHERE (n0.tlp <> 'RED' OR coalesce(n0.tlp, 'CLEAR') IN $p0) WITH n0 ORDER BY n0.role, n0.id LIMIT $p1 RETURN [n0.role, NOT coalesce(n0.tlp, 'CLEAR') IN $p0, CASE WHEN coalesce(n0.tlp, 'CLEAR') IN $p0 THEN n0.email END] } AS c1",
        ],
        "cypher": "[c1]",
      }
    `,
    );
  });

  it('refuses a field that the shape does not have', () => {
    expect(() => project(team, { Team: [leaf('secret')] }, 'n', inquiry())).toThrow(
      'The shape Team has no field secret.',
    );
  });
});
