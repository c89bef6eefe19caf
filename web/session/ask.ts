/** Says that a request comes from our own pages: others cannot send it. */
export const OF_OUR_PAGES = { 'x-cirt-atlas-csrf': '1' } as const;

let isOver = false;
const listeners = new Set<() => void>();

/** Whether the session has ended since the page was loaded; a store of React's. */
export const sessionOver = {
  get: () => isOver,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/**
 * As `fetch`. Where the session is over the same is asked again by nobody in particular, and those who
 * listen are told: a page goes on with what everybody may see.
 */
export async function askInSession(input: RequestInfo | URL, init?: RequestInit) {
  const answer = await fetch(input, init);
  if (answer.headers.get('x-cirt-atlas-session') !== 'over') return answer;
  isOver = true;
  for (const tell of listeners) tell();
  return fetch(input, init);
}
