import type { IncomingMessage } from 'node:http';
import type { GraphQLParams } from 'graphql-yoga';
import type { Limits } from '../limits/limits.ts';
import { plainMediaType } from './media-type.ts';

/** A question as nearly all clients ask it. */
export interface PlainQuestion {
  readonly method: 'GET' | 'POST';
  /** The media type of the answer. */
  readonly mediaType: string;
  /** What was asked, letter by letter: the body, or the parameters in the URL. */
  readonly text: string;
}

/**
 * The question of a request that is as usual: by GET, or by POST with a JSON body of a length that is
 * told and allowed. Undefined for any other, whose body is then still unread.
 */
export async function plainQuestion(
  request: IncomingMessage,
  { bodyBytes }: Limits,
): Promise<PlainQuestion | undefined> {
  const { method, headers } = request;
  const mediaType = plainMediaType(headers.accept);
  if (mediaType === undefined) return undefined;
  if (method === 'GET') {
    const [, text = ''] = (request.url ?? '').split('?');
    return { method, mediaType, text };
  }
  const length = Number(headers['content-length'] ?? NaN);
  if (method !== 'POST' || !JSON_BODY.test(headers['content-type'] ?? '')) return undefined;
  return length <= bodyBytes ? { method, mediaType, text: await bodyOf(request) } : undefined;
}

const JSON_BODY = /^application\/json(; ?charset=utf-8)?$/i;

/** What the question asks of GraphQL; undefined where that has to be explained to the client. */
export function paramsOf({ method, text }: PlainQuestion): GraphQLParams | undefined {
  try {
    const params: unknown = method === 'POST' ? JSON.parse(text) : fromUrl(text);
    return isObject(params) ? params : undefined;
  } catch {
    return undefined;
  }
}

function fromUrl(text: string): GraphQLParams {
  const given = new URLSearchParams(text);
  const [query, operationName] = [given.get('query'), given.get('operationName')];
  const [variables, extensions] = [given.get('variables'), given.get('extensions')];
  return {
    ...(query && { query }),
    ...(operationName && { operationName }),
    ...(variables && { variables: record(JSON.parse(variables)) }),
    ...(extensions && { extensions: record(JSON.parse(extensions)) }),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function record(value: unknown): Record<string, unknown> {
  if (isObject(value)) return value;
  throw new SyntaxError('not an object');
}

const bodyOf = (request: IncomingMessage) =>
  new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', reject);
    request.on('end', () => {
      const [first] = chunks;
      const whole = first && chunks.length === 1 ? first : Buffer.concat(chunks);
      resolve(whole.toString('utf8'));
    });
  });
