import { OF_OUR_PAGES } from '../session/ask.ts';

const STATES = ['OPEN', 'CONFIRMED', 'CHANGED', 'GONE', 'EXPIRED', 'FORGED'] as const;

/** What is on record of a contact. */
export interface Recorded {
  readonly role: 'PUBLIC_ADDRESS' | 'DUTY_DESK' | 'REPRESENTATIVE' | 'GOVERNMENT_TO_GOVERNMENT';
  readonly email: string | null;
  readonly phone: string | null;
  readonly keyFingerprint: string | null;
  readonly team: { readonly slug: string; readonly name: string };
}

/** What one is told who comes by the link of a reminder. */
export interface Told {
  readonly state: (typeof STATES)[number] | 'TOO_OFTEN' | 'UNREACHABLE';
  readonly contact?: Recorded;
}

/** Looks at what a link is for, or confirms it. The link goes in the body: it stands in no log then. */
export async function askConfirmation(way: 'look' | 'confirm', token: string): Promise<Told> {
  const answer = await fetch(`/confirmation/${way}`, {
    method: 'POST',
    credentials: 'omit',
    headers: { ...OF_OUR_PAGES, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  }).catch(() => undefined);
  if (answer?.status === 429) return { state: 'TOO_OFTEN' };
  if (!answer?.ok) return { state: answer?.status === 400 ? 'FORGED' : 'UNREACHABLE' };
  const told: unknown = await answer.json().catch(() => undefined);
  return isTold(told) ? told : { state: 'UNREACHABLE' };
}

/** Whether an answer is one of the server's: what stands in the way of it may answer as well. */
const isTold = (told: unknown): told is Told =>
  typeof told === 'object' &&
  told !== null &&
  'state' in told &&
  STATES.some((state) => state === told.state);
