import { z } from 'zod';
import type { Write } from './writes.ts';

/** What a writer was told: its write is kept, or it is not, or nobody can say. */
export type Told =
  | { readonly fate: 'ACKNOWLEDGED'; readonly slug: string | undefined }
  | { readonly fate: 'REFUSED'; readonly message: string }
  | { readonly fate: 'UNKNOWN' };

const answer = z.object({
  data: z.object({
    done: z.object({
      collaboration: z.object({ slug: z.string() }).optional(),
      errors: z.array(z.object({ message: z.string() })),
    }),
  }),
});

/** Sends a write once, as a client does that never sends one again. */
export async function send(address: string, { query, input }: Write): Promise<Told> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
      signal: AbortSignal.timeout(20_000),
    });
    const { done } = answer.parse(await response.json()).data;
    const [refusal] = done.errors;
    if (refusal) return { fate: 'REFUSED', message: refusal.message };
    return { fate: 'ACKNOWLEDGED', slug: done.collaboration?.slug };
  } catch {
    return { fate: 'UNKNOWN' };
  }
}
