import type { ResultOf } from 'gql.tada';
import { graphql } from '../graphql.ts';

/** How far each way to reach a contact is checked. */
export const CHANNELS = graphql(`
  fragment Channels on Contact {
    channels {
      channel
      trust
      lastChecked
      lastMethod
      isOverdue
    }
  }
`);

export type Channel = ResultOf<typeof CHANNELS>['channels'][number];
