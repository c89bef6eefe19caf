import type { ServerResponse } from 'node:http';
import type { Endpoint } from '../yoga.ts';

/** A question of our own, as any client could ask it. */
export interface OwnQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Asks the endpoint what a file is made of, as any client would ask it: the same limits hold, and its
 * errors are the endpoint's. The question ends when who asked for the file goes away.
 */
export async function askEndpoint(
  endpoint: Endpoint,
  question: OwnQuestion,
  response: ServerResponse,
): Promise<Response> {
  const left = new AbortController();
  const leave = () => {
    left.abort();
  };
  response.once('close', leave);
  try {
    return await endpoint.fetch('http://atlas.invalid/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify(question),
      signal: left.signal,
    });
  } finally {
    response.off('close', leave);
  }
}

/** Answers as the endpoint did, where that is no file: by its errors. */
export async function passOn(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.ok ? 400 : answer.status, [...answer.headers].flat());
  response.end(Buffer.from(await answer.arrayBuffer()));
}
