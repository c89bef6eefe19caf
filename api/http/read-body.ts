import type { Limits } from '../limits/limits.ts';
import { overLimit } from '../limits/refusal.ts';
import { requestError } from '../request-error.ts';

/**
 * The body of a request as text, read no further than the limit, whatever its headers promise.
 * @throws GraphQLError LIMIT_EXCEEDED (413), or BAD_REQUEST when it is no UTF-8
 */
export async function readBody(request: Request, limits: Limits): Promise<string> {
  const promised = Number(request.headers.get('content-length'));
  if (promised > limits.bodyBytes) throw tooLarge(promised, limits);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limits.bodyBytes) throw tooLarge(bytes, limits);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw requestError('BAD_REQUEST', 'The body is not UTF-8. Send JSON, encoded as UTF-8.');
  }
}

const tooLarge = (found: number, limits: Limits) =>
  overLimit('bodyBytes', limits.bodyBytes, found, { status: 413 });
