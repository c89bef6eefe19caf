import { TEAM_NAME } from '../fragments/names.ts';
import { graphql } from '../graphql.ts';

/** What waits to be decided on, as far as who asks may see it, and what of it is his to decide. */
export const PROPOSALS = graphql(
  `
    query Proposals($first: Int!) {
      proposals(filter: { state: { in: [NEW] } }, first: $first) {
        totalCount
        nodes {
          id
          state
          kind
          thing
          version
          currentVersion
          conflict
          why
          mayDecide
          isOwn
          proposedAt
          proposedBy {
            role
          }
          teams {
            nodes {
              ...TeamName
            }
          }
          changes {
            field
            before
            after
            now
          }
        }
      }
    }
  `,
  [TEAM_NAME],
);

export const REPORTS = graphql(
  `
    query Reports($first: Int!) {
      reports(filter: { state: { in: [NEW] } }, first: $first) {
        totalCount
        nodes {
          id
          state
          aboutName
          field
          text
          sourceUrl
          reporter
          reportedAt
          teams {
            nodes {
              ...TeamName
            }
          }
        }
      }
    }
  `,
  [TEAM_NAME],
);

export const DECIDE = graphql(`
  mutation Decide($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      proposal {
        id
        state
      }
      errors {
        message
      }
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation Withdraw($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      proposal {
        id
        state
      }
      errors {
        message
      }
    }
  }
`);

export const CLOSE = graphql(`
  mutation CloseReport($input: CloseReportInput!) {
    closeReport(input: $input) {
      report {
        id
        state
      }
      errors {
        message
      }
    }
  }
`);
