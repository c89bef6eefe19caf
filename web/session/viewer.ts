import type { ResultOf } from 'gql.tada';
import { useEffect, useSyncExternalStore } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { sessionOver } from './ask.ts';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      role
      name
      teams
      offices
      session {
        expiresAt
      }
      signInWays
    }
  }
`);

export type Viewer = ResultOf<typeof VIEWER>['viewer'];

/** Whether the session has ended since the page was loaded. */
export const useSessionOver = (): boolean =>
  useSyncExternalStore(sessionOver.subscribe, sessionOver.get);

/** Who looks at the pages: asked again when they are come back to, for one may have signed out elsewhere. */
export function useViewer(): Viewer | undefined {
  const [{ data }, ask] = useQuery({ query: VIEWER });
  const isOver = useSessionOver();
  const isSignedIn = data !== undefined && data.viewer.role !== null;
  useEffect(() => {
    if (isOver) ask({ requestPolicy: 'network-only' });
  }, [isOver, ask]);
  useEffect(() => {
    if (!isSignedIn) return undefined;
    const look = () => {
      if (document.visibilityState === 'visible') ask({ requestPolicy: 'network-only' });
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, [isSignedIn, ask]);
  return data?.viewer;
}
