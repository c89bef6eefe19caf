import { randomUUID } from 'node:crypto';
import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Viewer } from '../../graph/viewer.ts';
import { paramsOf, type PlainQuestion } from './plain-question.ts';

/** What is found out of a request on its way, for its line in the log. */
class RequestNote {
  readonly since = performance.now();
  requestId = '';
  viewer: Viewer | undefined;
  question: PlainQuestion | undefined;
  operation: string | undefined;
  /** Whether it changes something, or was not answered as asked. */
  isNotable = false;
}

/** The header that tells the id by which the log knows a request. */
export const REQUEST_ID = 'x-request-id';

/** A response that carries what the log will say of its request: a map from one to the other is slow. */
export class NotedResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  readonly note = new RequestNote();
}

/** What the log will say of the request that is answered here: to be added to. */
export const noteOf = (response: ServerResponse): RequestNote =>
  response instanceof NotedResponse ? response.note : new RequestNote();

/** Notes a change that is no operation of GraphQL, and who made it. */
export function noteChange(response: ServerResponse, operation: string, viewer?: Viewer): void {
  const note = noteOf(response);
  note.operation = operation;
  note.isNotable = true;
  if (viewer) note.viewer = viewer;
}

/** The id of the request that is answered here. */
export const requestIdOf = (response: ServerResponse): string => noteOf(response).requestId;

/** An id that others gave a request: a UUID or the id of a trace. Anything else could be a secret. */
const SANE_ID = /^[\da-f]{8}(-?[\da-f]{4}){3}-?[\da-f]{12}$/i;

/**
 * One line for each request: refused, failed and writing ones at `info`, others at `debug`. Of what was
 * asked it has the name of the operation, never a variable, a header or an address.
 */
export function requestLog(log: Logger) {
  const isVerbose = log.isLevelEnabled('debug');

  // One for all requests: a function of its own for each takes longer to make than to run.
  function tell(this: NotedResponse) {
    const { note, req: request, statusCode: status, writableFinished } = this;
    const isNotable = note.isNotable || status >= 400 || !writableFinished;
    if (!isNotable && !isVerbose) return;
    const { role = 'UNKNOWN', id = null } = note.viewer ?? {};
    log[isNotable ? 'info' : 'debug'](
      {
        requestId: note.requestId,
        kind: kindOf(request.url),
        viewer: { role, id },
        operation: operationName(note),
        status,
        ms: Math.round((performance.now() - note.since) * 10) / 10,
        ...(!writableFinished && { brokenOff: true }),
      },
      'request',
    );
  }

  return (request: IncomingMessage, response: NotedResponse): void => {
    const given = request.headers[REQUEST_ID];
    response.note.requestId =
      typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
    response.on('close', tell);
  };
}

/** What a path is about, in a word: what stands in it may be nobody's to know. */
const kindOf = (url = '/') =>
  /^\/(graphql|export|session|confirmation|metrics|health|ready|graphiql|assets)(?=[/?]|$)/.exec(
    url,
  )?.[1] ?? 'page';

const NAME = /^[_A-Za-z][_0-9A-Za-z]{0,63}$/;
const NAMED_OPERATION = /^\s*(?:query|mutation|subscription)\s+([_A-Za-z][_0-9A-Za-z]*)/m;

/** The name of the operation; null where it has none that GraphQL allows. */
function operationName({ operation, question }: RequestNote): string | null {
  const params = operation === undefined && question ? paramsOf(question) : undefined;
  const { operationName: chosen, query } = params ?? {};
  const name = operation ?? chosen ?? (typeof query === 'string' ? firstName(query) : undefined);
  return typeof name === 'string' && NAME.test(name) ? name : null;
}

const firstName = (query: string) => NAMED_OPERATION.exec(query)?.[1];
