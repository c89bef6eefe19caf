import type { ServerResponse } from 'node:http';
import type { Caller } from '../auth/identify.ts';
import type { Endpoint } from '../yoga.ts';

/**
 * Asks the endpoint as any client would ask it, so that the same limits hold, and its errors are the endpoint's;
 * until the one who is answered leaves.
 */
export async function askEndpoint(
  endpoint: Endpoint,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  response: ServerResponse,
  caller: Caller,
): Promise<Response> {
  const left = new AbortController();
  const leave = () => {
    left.abort();
  };
  response.once('close', leave);
  try {
    const request = {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query, variables }),
      signal: left.signal,
    };
    return await endpoint.fetch('http://atlas.invalid/graphql', request, { caller });
  } finally {
    response.off('close', leave);
  }
}

/** Hands on an answer that is an error of the endpoint's. */
export async function handOn(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.ok ? 400 : answer.status, [...answer.headers].flat());
  response.end(Buffer.from(await answer.arrayBuffer()));
}
