import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { GraphQLParams } from 'graphql-yoga';
import type { Limits } from '../limits/limits.ts';

/** A question as nearly all clients ask it. */
export interface PlainQuestion {
  readonly method: 'GET' | 'POST';
  /** What was asked, letter by letter: the body, or the parameters in the URL. */
  readonly text: string;
  /** The body of a POST, byte by byte. */
  readonly body?: Buffer;
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
  if (method === 'GET') {
    const url = request.url ?? '';
    const mark = url.indexOf('?');
    return { method, text: mark < 0 ? '' : url.slice(mark + 1) };
  }
  const length = Number(headers['content-length'] ?? NaN);
  if (method !== 'POST' || !JSON_BODY.test(headers['content-type'] ?? '')) return undefined;
  if (!(length <= bodyBytes)) return undefined;
  const body = await bodyOf(request, length);
  return { method, text: body.toString('utf8'), body };
}

const JSON_BODY = /^application\/json(; ?charset=utf-8)?$/i;

/** Of no meaning but to those who parse it. */
export const urlOf = ({ method, text }: PlainQuestion): string =>
  `http://atlas.invalid/graphql${method === 'GET' ? `?${text}` : ''}`;

/** What the question asks of GraphQL; undefined where that has to be explained to the client. */
export function paramsOf({ method, text, body }: PlainQuestion): GraphQLParams | undefined {
  if (body && !isUtf8(body)) return undefined;
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

/** The body of a request. Nearly all of them come along with their headers: nobody has to listen for those. */
async function bodyOf(request: IncomingMessage, length: number): Promise<Buffer> {
  // What came along is there as soon as the headers are dealt with.
  await Promise.resolve();
  const body: unknown = request.readableLength === length ? request.read() : null;
  return body instanceof Buffer ? body : bodyToCome(request);
}

const bodyToCome = (request: IncomingMessage) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', reject);
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
