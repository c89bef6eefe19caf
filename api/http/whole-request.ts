import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../auth/identify.ts';
import type { Endpoint } from '../yoga.ts';
import { knowResult } from './known-results.ts';
import { type PlainQuestion, urlOf } from './plain-question.ts';
import { noteOf } from './request-log.ts';
import { secure } from './security-headers.ts';

interface WholeOptions {
  readonly endpoint: Endpoint;
  readonly caller: Caller;
  /** What it comes to, where that is known. */
  readonly result?: Parameters<typeof knowResult>[1] | undefined;
}

/** Answers a question the endpoint's own way, which says in words and by its status what is wrong with it. */
export async function answerWhole(
  question: PlainQuestion,
  request: IncomingMessage,
  response: ServerResponse,
  { endpoint, caller, result }: WholeOptions,
): Promise<void> {
  const whole = new endpoint.fetchAPI.Request(urlOf(question), {
    method: question.method,
    headers: flat(request.headers),
    ...(question.body && { body: new Uint8Array(question.body) }),
  });
  if (result) knowResult(whole, result);
  noteOf(response).isNotable = true;
  secure(request, response);
  const answer = await endpoint.fetch(whole, { caller });
  response.writeHead(answer.status, [...answer.headers].flat());
  response.end(Buffer.from(await answer.arrayBuffer()));
}

const flat = (headers: IncomingMessage['headers']) =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
