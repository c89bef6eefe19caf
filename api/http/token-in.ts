import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

/** No token is longer. */
const MAX_BYTES = 16_384;

const asked = z.object({ token: z.string().trim().min(1) });

/** The token in the body of a request, read no further than one may be long; undefined where there is none. */
export async function tokenIn(request: IncomingMessage): Promise<string | undefined> {
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
