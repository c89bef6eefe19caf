import { graphql } from '../graphql.ts';

/** Sends a report of a mistake, and is told its number or what is wrong with it. */
export const REPORT = graphql(`
  mutation ReportMistake($input: ReportMistakeInput!) {
    reportMistake(input: $input) {
      number
      errors {
        message
      }
    }
  }
`);
