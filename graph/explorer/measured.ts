import { given } from '../filter.ts';
import { Cooperation, type MeasuredLink, type MeasuredNode } from '../measures/cooperation.ts';
import { rowAt, rowOf, valuesOf } from '../reader.ts';
import type { Asked, Field } from '../shape.ts';
import type { GraphEdgeKind, GraphNodeKind } from '../words.ts';
import { kindOfNode, labelOfNode, nodeId } from './node.ts';
import { neighbours } from './nodes-found.ts';
import { rulesOf } from './rules.ts';

const PARTNERS: readonly GraphNodeKind[] = ['TEAM', 'NETWORK'];
const COOPERATES: readonly GraphEdgeKind[] = ['MEMBER_OF', 'COLLABORATES_WITH'];

/**
 * What the measures of a graph are worked out from. Whether a team is an isolate is looked up in the
 * whole graph: a partner may be beyond the scope, or be of a kind that the filter leaves out.
 */
export const measured = (asked: Asked): Field => {
  const kinds = { nodeKind: { in: PARTNERS }, edgeKind: { in: COOPERATES } };
  const filter = { ...given(asked.args['filter']), ...kinds };
  return ({ inquiry }) => {
    const rules = rulesOf({ ...asked, args: { ...asked.args, filter } });
    const partners = `EXISTS { ${neighbours(rules, inquiry)} RETURN m }`;
    const region =
      'head(COLLECT { MATCH (n)-[:BASED_IN]->(:Country)-[:IN_REGION]->(g:Region) RETURN g { .code, .name } })';
    const isIsolate = `n:Team AND NOT ${partners}`;
    const node = [nodeId('n'), kindOfNode('n'), labelOfNode('n'), isIsolate, region].join(', ');
    const types = COOPERATES.map((kind) => `'${kind}'`).join(', ');
    return {
      cypher:
        `[COLLECT { UNWIND shown AS x WITH x.node AS n RETURN [${node}] }, ` +
        `[x IN drawn WHERE type(x.link) IN [${types}] | [x.from, x.to]]]`,
      read: cooperationIn,
      column: true,
    };
  };
};

const COLUMNS = ['id', 'kind', 'label', 'isIsolate', 'region'] satisfies (keyof MeasuredNode)[];
const readNode = rowOf(rowAt(COLUMNS.map((name) => ({ name, width: 1 }))));

/** What a list holds is what its statement was written to answer. */
function cooperationIn(value: unknown): Cooperation {
  const [nodes, links] = valuesOf(value);
  return new Cooperation(
    valuesOf(nodes).map((node) => readNode(node) as MeasuredNode),
    valuesOf(links) as readonly MeasuredLink[],
  );
}
