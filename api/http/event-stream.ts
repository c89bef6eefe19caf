import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Caller } from '../auth/identify.ts';
import { clientError } from '../errors.ts';
import { eventIdOf } from '../events.ts';
import type { Limits } from '../limits/limits.ts';
import type { OperationNote } from '../operation-note.ts';
import type { Endpoint } from '../yoga.ts';
import { OPEN_TO_ALL_ALWAYS } from './open-to-all.ts';
import { paramsOf, type PlainQuestion, plainQuestion, urlOf } from './plain-question.ts';
import { noteOf, REQUEST_ID, requestIdOf } from './request-log.ts';
import { OF_DATA } from './security-headers.ts';
import { answerWhole } from './whole-request.ts';

const EVENT_STREAM = 'text/event-stream';

/** Whether a client wants its answer as a stream of events before anything else. */
export const wantsEvents = ({ headers: { accept = '' } }: IncomingMessage): boolean =>
  accept.trimStart().startsWith(EVENT_STREAM);

/** A connection that says nothing is taken for a broken one: something is said so often at least. */
const PING_EVERY_MS = 15_000;

/** A stream ends after so long, and its client comes back: who signed in has to show again that he may. */
const LASTS_MS = 15 * 60_000;

/** How long a client that was cut off should wait before it comes back. */
const RETRY_MS = 1_000;

export interface EventStreamOptions {
  readonly endpoint: Endpoint;
  readonly limits: Limits;
}

/**
 * Answers by server-sent events, as the protocol of GraphQL over SSE has it for a connection each: `next`
 * with a result, and `complete`. Each has the id of the revision that it tells of, so that a browser's EventSource that was cut
 * off asks for what comes behind it by itself.
 */
export function eventStreams({ endpoint, limits }: EventStreamOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Caller,
  ): Promise<void> => {
    const question = await plainQuestion(request, limits);
    const left = new AbortController();
    response.once('close', () => {
      left.abort();
    });
    const result = question && (await resultOf(question, request, endpoint, caller, left.signal));
    if (!result || isRefusal(result)) {
      // What is refused is explained as to anybody: by a status, and in JSON.
      request.headers.accept = 'application/graphql-response+json';
      if (question) await answerWhole(question, request, response, { endpoint, caller });
      else await endpoint(request, response, { caller });
      return;
    }
    noteOf(response).isNotable = true;
    response.writeHead(200, {
      ...OPEN_TO_ALL_ALWAYS,
      ...OF_DATA,
      [REQUEST_ID]: requestIdOf(response),
      'content-type': `${EVENT_STREAM}; charset=utf-8`,
      'cache-control': 'no-store',
      // Asks proxies to hand on each event at once.
      'x-accel-buffering': 'no',
    });
    response.write(`retry: ${RETRY_MS}\n\n`);
    await writeAll(Symbol.asyncIterator in result ? result : [result], response, left);
  };
}

type Result = NonNullable<Awaited<ReturnType<Endpoint['getResultForParams']>>>;

/** An operation that was not executed. */
const isRefusal = (result: Result) => !(Symbol.asyncIterator in result) && !('data' in result);

/** The results of an operation; undefined where it was refused. */
async function resultOf(
  question: PlainQuestion,
  { headers }: IncomingMessage,
  endpoint: Endpoint,
  caller: Caller,
  signal: AbortSignal,
): Promise<Result | undefined> {
  const params = paramsOf(question);
  if (!params) return undefined;
  const { method } = question;
  const request = new endpoint.fetchAPI.Request(urlOf(question), { method, signal });
  const note: OperationNote = { isQuery: false };
  const id = headers['last-event-id'];
  const stream = { lastEventId: typeof id === 'string' && id !== '' ? id : undefined };
  try {
    return await endpoint.getResultForParams({ params, request }, { caller, note, stream });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

async function writeAll(
  results: AsyncIterable<ExecutionResult> | Iterable<ExecutionResult>,
  response: ServerResponse,
  left: AbortController,
): Promise<void> {
  const ping = setInterval(() => response.write(':\n\n'), PING_EVERY_MS);
  const end = setTimeout(() => {
    left.abort();
  }, LASTS_MS);
  try {
    for await (const result of results) {
      if (response.destroyed) return;
      if (!response.write(eventOf(result))) await once(response, 'drain', { signal: left.signal });
    }
  } catch (error) {
    if (left.signal.aborted) return;
    response.write(eventOf({ errors: [told(error)] }));
  } finally {
    clearInterval(ping);
    clearTimeout(end);
    if (!response.destroyed) response.end('event: complete\ndata:\n\n');
  }
}

function eventOf(result: ExecutionResult): string {
  const id = eventIdOf(result);
  const shown = { ...result, ...(result.errors && { errors: result.errors.map(told) }) };
  return `${id === undefined ? '' : `id: ${id}\n`}event: next\ndata: ${JSON.stringify(shown)}\n\n`;
}

/** An error as a client is told it. */
const told = (error: unknown): GraphQLError => {
  const shown = clientError(error, 'Unexpected error.');
  return shown instanceof GraphQLError ? shown : new GraphQLError(shown.message);
};
