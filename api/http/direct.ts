import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import type { Caller } from '../auth/identify.ts';
import type { Limits } from '../limits/limits.ts';
import type { OperationNote } from '../operation-note.ts';
import type { PreparedQueries } from '../prepared-queries.ts';
import type { Endpoint } from '../yoga.ts';
import { isAnonymousRequest } from './anonymous.ts';
import { type Answer, answerOf } from './answer.ts';
import type { AnswerCache } from './answer-cache.ts';
import { cachingHeaders } from './cacheable-answers.ts';
import { etagOf, isFresh } from './etag.ts';
import { type MediaType, plainMediaType } from './media-type.ts';
import { OPEN_TO_ALL_ALWAYS } from './open-to-all.ts';
import { paramsOf, type PlainQuestion, plainQuestion, urlOf } from './plain-question.ts';
import { noteOf, REQUEST_ID, requestIdOf } from './request-log.ts';
import { OF_DATA, secure } from './security-headers.ts';
import { answerWhole } from './whole-request.ts';

export interface DirectOptions {
  readonly endpoint: Endpoint;
  readonly prepared: PreparedQueries;
  readonly limits: Limits;
  /** Without it every question is answered anew. */
  readonly cache: AnswerCache | undefined;
  /** The day that questions without a date are about: answers of yesterday are none of today. */
  readonly today: () => string;
}

/**
 * Answers plain questions without the web-standard requests and responses that the endpoint works
 * with otherwise: making them takes longer than many an answer. Everything else, and every answer with
 * an error in it, goes the endpoint's own way.
 */
export function directAnswers({ endpoint, prepared, limits, cache, today }: DirectOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Caller,
  ): Promise<void> => {
    const mediaType = plainMediaType(request.headers.accept);
    const question = mediaType && (await plainQuestion(request, limits));
    if (!question) {
      const note: OperationNote = { isQuery: false };
      secure(request, response);
      await endpoint(request, response, { caller, note });
      const line = noteOf(response);
      line.operation = note.name;
      line.isNotable = !note.isQuery;
      return;
    }
    noteOf(response).question = question;
    const isAnonymous = isAnonymousRequest(request);
    const name = `${today()} ${mediaType} ${question.method} ${question.text}`;
    const known = isAnonymous ? await cache?.find(name) : undefined;
    const generation = cache?.generation ?? 0;
    const { answer, isQuery } = known
      ? { answer: known, isQuery: true }
      : await answerTo(question, request, response, { endpoint, prepared, caller });
    if (!answer) return;
    if (!known && isAnonymous && isQuery) cache?.keep(name, answer, generation);
    send(answer, mediaType, request, response, isAnonymous);
  };
}

interface Answered {
  /** An answer without errors; undefined where the response has been sent. */
  readonly answer?: Answer;
  readonly isQuery: boolean;
}

async function answerTo(
  question: PlainQuestion,
  request: IncomingMessage,
  response: ServerResponse,
  ways: Ways,
): Promise<Answered> {
  const { endpoint, caller } = ways;
  const params = paramsOf(question);
  const found = params && (await resultOf(params, question, response, ways));
  const { result, isQuery = false } = found ?? {};
  if (result && isComplete(result)) {
    if (!isQuery) noteOf(response).isNotable = true;
    return { answer: answerOf(JSON.stringify({ data: result.data })), isQuery };
  }
  await answerWhole(question, request, response, { endpoint, caller, result });
  return { isQuery: false };
}

interface Ways extends Pick<DirectOptions, 'endpoint' | 'prepared'> {
  readonly caller: Caller;
}

/** The result of an operation; undefined where it was refused, which the endpoint's own way explains. */
async function resultOf(
  params: GraphQLParams,
  question: PlainQuestion,
  response: ServerResponse,
  { endpoint, prepared, caller }: Ways,
) {
  const left = new AbortController();
  const leave = () => {
    left.abort();
  };
  response.once('close', leave);
  try {
    const executed = await prepared.ask(params, left.signal, caller);
    if (executed && isComplete(executed)) return { result: executed, isQuery: true };

    const { method } = question;
    const request = new endpoint.fetchAPI.Request(urlOf(question), { method, signal: left.signal });
    const note: OperationNote = { isQuery: false, executed };
    const result = await endpoint.getResultForParams({ params, request }, { caller, note });
    return { result, isQuery: note.isQuery };
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  } finally {
    response.off('close', leave);
  }
}

type Result = NonNullable<Awaited<ReturnType<Endpoint['getResultForParams']>>>;

const isComplete = (result: Result): result is ExecutionResult =>
  'data' in result && result.data !== null && !result.errors && !result.extensions;

/** What every answer says of itself. */
const ALWAYS = { ...OPEN_TO_ALL_ALWAYS, ...OF_DATA };

const OF_TYPE: Readonly<Record<MediaType, OutgoingHttpHeaders>> = {
  'application/json': { ...ALWAYS, 'content-type': 'application/json; charset=utf-8' },
  'application/graphql-response+json': {
    ...ALWAYS,
    'content-type': 'application/graphql-response+json; charset=utf-8',
  },
};

function send(
  { body, bytes }: Answer,
  mediaType: MediaType,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  isAnonymous: boolean,
) {
  const id = { [REQUEST_ID]: requestIdOf(response) };
  const about = { ...OF_TYPE[mediaType], ...id, 'content-length': bytes };
  if (method === 'POST') {
    response.writeHead(200, about).end(body);
    return;
  }
  const etag = etagOf(body);
  const caching = cachingHeaders(etag, isAnonymous);
  if (isFresh(headers['if-none-match'], etag)) {
    response.writeHead(304, { ...ALWAYS, ...id, ...caching }).end();
  } else {
    response.writeHead(200, { ...about, ...caching }).end(body);
  }
}
