import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from '../graphql.ts';

/** One change, as far as a reader may know of it. */
const REVISION = graphql(`
  fragment Revision on Revision {
    id
    record
    kind
    key
    action
    at
    role
    by
    why
    source
    evidence
    write
    changes {
      field
      from
      to
    }
  }
`);

/** The newest changes, or those before one of them; and the first of all, since which they are kept. */
export const CHANGES = graphql(
  `
    query Changes($filter: RevisionFilter!, $since: DateTime, $before: String) {
      changes(filter: $filter, since: $since, last: 20, before: $before) {
        nodes {
          ...Revision
        }
        pageInfo {
          hasPreviousPage
        }
      }
      oldest: changes(first: 1) {
        nodes {
          at
        }
      }
    }
  `,
  [REVISION],
);

/** Each change as it is made, from the one behind that which was seen last. */
export const CHANGED = graphql(
  `
    subscription Changed($filter: RevisionFilter!, $after: ID) {
      changed(filter: $filter, after: $after) {
        ...Revision
      }
    }
  `,
  [REVISION],
);

/** How what is spoken of is called. */
export const NAMES = graphql(`
  query NamesInHistory($teams: [String!]!, $countries: [String!]!, $networks: [String!]!) {
    teams(first: 200, filter: { slug: { in: $teams } }) {
      nodes {
        slug
        name
        shortName
      }
    }
    countries(first: 250, filter: { iso2: { in: $countries } }) {
      nodes {
        iso2
        name
      }
    }
    networks(first: 100, filter: { slug: { in: $networks } }) {
      nodes {
        slug
        shortName
      }
    }
  }
`);

/** What the list of all changes may be narrowed down to. */
export const CHOICES = graphql(`
  query ChoicesOfChanges {
    teams(first: 500) {
      nodes {
        slug
        name
        shortName
      }
    }
    countries(first: 250) {
      nodes {
        iso2
        name
      }
    }
  }
`);

/** By which name the history knows a team. */
export const RECORD_OF_TEAM = graphql(`
  query RecordOfTeam($slug: String!) {
    team(slug: $slug) {
      recordId
    }
  }
`);

/** What was on record of something at a moment. */
export const STATE_AT = graphql(`
  query StateAt($record: ID!, $at: DateTime!) {
    stateAt(record: $record, at: $at) {
      fields {
        field
        value
      }
    }
  }
`);

export type RevisionRow = ResultOf<typeof REVISION>;
export type FieldChange = RevisionRow['changes'][number];
export type RecordKind = RevisionRow['kind'];
export type RevisionFilter = VariablesOf<typeof CHANGES>['filter'];
export type Names = ResultOf<typeof NAMES>;
