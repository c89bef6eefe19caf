import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { refuse } from './refuse.ts';

/** No token is longer. */
const MAX_BYTES = 16_384;

const asked = z.object({ token: z.string().trim().min(1) });

/** The token in the body of a request; one that has none has been answered. */
export async function tokenIn(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<string | undefined> {
  const token = await readToken(request);
  if (token !== undefined) return token;
  const message = 'Send {"token": "…"} with Content-Type: application/json.';
  refuse(response, 400, 'BAD_REQUEST', message);
  return undefined;
}

/** Read no further than a token may be long. */
async function readToken(request: IncomingMessage): Promise<string | undefined> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!(chunk instanceof Uint8Array)) return undefined;
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return asked.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8'))).data?.token;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
