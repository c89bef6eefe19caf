import { OF_OUR_PAGES } from './ask.ts';

/** Ends the session here, then at the provider where it was opened there. @throws Error where it goes on */
export async function signOut(): Promise<void> {
  const answer = await fetch('/session/end', { method: 'POST', headers: OF_OUR_PAGES });
  if (!answer.ok) throw new Error(`The session was not ended: ${answer.status}.`);
  const body: unknown = await answer.json();
  const leaveAt: unknown = typeof body === 'object' && body && Reflect.get(body, 'leaveAt');
  // What was answered to somebody who had signed in is forgotten with the page.
  if (typeof leaveAt === 'string') location.assign(leaveAt);
  else location.reload();
}
