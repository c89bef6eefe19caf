import type { Graph } from '../../graph/client.ts';

/** What the database says of each property: its type, and its value as text. */
const EXACTLY = (thing: string) =>
  `[k IN keys(${thing}) | [k, valueType(${thing}[k]),
    CASE WHEN valueType(${thing}[k]) STARTS WITH 'LIST' THEN [x IN ${thing}[k] | toString(x)]
         ELSE toString(${thing}[k]) END]]`;

type Exact = readonly (readonly [name: string, type: string, value: unknown])[];

/**
 * All that a graph holds, each thing in a line and in an order of its own: the same for two graphs that
 * differ in nothing but how the database numbers their nodes.
 */
export async function exactGraph(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read<readonly [string, string[], Exact]>({
    text: `MATCH (n) RETURN [elementId(n), labels(n), ${EXACTLY('n')}] AS row`,
    params: {},
  });
  const links = await graph.read<readonly [string, string, string, Exact]>({
    text: `MATCH (s)-[r]->(e) RETURN [type(r), elementId(s), elementId(e), ${EXACTLY('r')}] AS row`,
    params: {},
  });
  const said = (exact: Exact) => exact.map((one) => JSON.stringify(one)).sort();
  const texts = new Map(
    nodes.map(([id, labels, exact]) => [id, JSON.stringify([labels.toSorted(), said(exact)])]),
  );
  return [
    ...texts.values(),
    ...links.map(([type, s, e, exact]) =>
      JSON.stringify([type, texts.get(s), texts.get(e), said(exact)]),
    ),
  ].sort();
}
