import { graphql } from '../graphql.ts';

/** A published report by its title and what it is about. */
const REPORT = graphql(`
  fragment ReportTitle on PublishedReport {
    id
    title
    from
    to
    publishedAt
    filter
  }
`);

/** The reports that were published, to be read as they were. */
export const PUBLISHED = graphql(
  `
    query ProgressPublished {
      publishedReports(first: 100) {
        totalCount
        nodes {
          ...ReportTitle
        }
      }
    }
  `,
  [REPORT],
);

/** One published report, to the letter. */
export const PUBLISHED_REPORT = graphql(
  `
    query ProgressPublishedReport($id: ID!) {
      publishedReport(id: $id) {
        ...ReportTitle
        report
      }
    }
  `,
  [REPORT],
);
