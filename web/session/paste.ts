import { OF_OUR_PAGES } from './ask.ts';

/** What came of a pasted token. */
export type Pasted = 'done' | 'refused' | 'tooOften' | 'failed';

/** Opens a session by a token. */
export async function paste(token: string): Promise<Pasted> {
  const answer = await fetch('/session/token', {
    method: 'POST',
    headers: { ...OF_OUR_PAGES, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  }).catch(() => undefined);
  if (answer?.ok) return 'done';
  if (answer?.status === 401) return 'refused';
  return answer?.status === 429 ? 'tooOften' : 'failed';
}
