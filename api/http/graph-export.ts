import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { csvOf } from '../export/csv.ts';
import { gexfOf } from '../export/gexf.ts';
import { edgeTable, nodeTable } from '../export/graph-table.ts';
import { graphmlOf } from '../export/graphml.ts';
import { leftOut, WHOLE_GRAPH, wholeGraph, type WholeGraph } from '../export/whole-graph.ts';
import type { Caller } from '../auth/identify.ts';
import type { Endpoint } from '../yoga.ts';
import { askEndpoint, handOn } from './ask-endpoint.ts';
import { GRAPH_USAGE, graphQuestion } from './graph-parameters.ts';
import { OPEN_TO_ALL_ALWAYS } from './open-to-all.ts';
import { readsOnly } from './reads-only.ts';
import { refuse } from './refuse.ts';
import { sendFile } from './send-file.ts';

interface Format {
  readonly type: string;
  readonly write: (graph: WholeGraph) => string;
}

const CSV = 'text/csv; charset=utf-8; header=present';

const FORMATS: Readonly<Record<string, Format>> = {
  'graph.json': {
    type: 'application/json; charset=utf-8',
    write: (graph) => JSON.stringify(graph),
  },
  'graph.graphml': { type: 'application/graphml+xml; charset=utf-8', write: graphmlOf },
  'graph.gexf': { type: 'application/gexf+xml; charset=utf-8', write: gexfOf },
  'graph.csv': { type: CSV, write: (graph) => csvOf(edgeTable(graph)) },
  'graph-nodes.csv': { type: CSV, write: (graph) => csvOf(nodeTable(graph)) },
};

const FOLDER = '/export/';
const nameIn = (path: string) => (path.startsWith(FOLDER) ? path.slice(FOLDER.length) : '');

export const isGraphExport = (path: string | undefined): boolean =>
  Object.hasOwn(FORMATS, nameIn(path ?? ''));

/** What a program reads of what the file does not show. */
const LEFT_OUT = 'Graph-Left-Out';

/** A graph as a file: the links, or the nodes, or both, and how much of it was left out. */
export function graphExport(endpoint: Endpoint) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Caller,
  ): Promise<void> => {
    if (!readsOnly(request, response, 'A graph')) return;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://atlas.invalid');
    const variables = graphQuestion(searchParams);
    const format = FORMATS[nameIn(pathname)];
    if (!variables || !format) {
      refuse(response, 400, 'BAD_USER_INPUT', GRAPH_USAGE);
      return;
    }
    const answer = await askEndpoint(endpoint, WHOLE_GRAPH, variables, response, caller);
    const graph = answer.ok ? graphIn(await answer.clone().json()) : undefined;
    if (!graph) {
      await handOn(answer, response);
      return;
    }
    const { nodes, edges } = leftOut(graph);
    const exposed = `${OPEN_TO_ALL_ALWAYS['access-control-expose-headers']}, ${LEFT_OUT}`;
    sendFile(request, response, {
      name: nameIn(pathname),
      type: format.type,
      body: format.write(graph),
      headers: {
        'access-control-expose-headers': exposed,
        [LEFT_OUT]: `nodes=${nodes}, edges=${edges}`,
      },
    });
  };
}

const answered = z.object({
  data: z.object({ graph: wholeGraph }),
  errors: z.undefined().optional(),
});

const graphIn = (answer: unknown) => answered.safeParse(answer).data?.data.graph;
