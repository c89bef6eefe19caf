import { connection, type ConnectionRow } from '../connection.ts';
import { type Shape, stored, storedDate } from '../shape.ts';
import type { ViewerRole } from '../viewer.ts';
import type { ReportState } from '../words.ts';
import { byWhom, type ByWhomRow } from './by-whom.ts';
import { teamsOfProposal } from './proposal-list.ts';
import { team, type TeamRow } from './team.ts';

/** That something on record is mistaken, as somebody says who need not be known. */
export interface MistakeReportRow {
  readonly id: string;
  readonly state: ReportState;
  readonly about: readonly [type: string, key: string];
  readonly aboutType: string;
  readonly aboutName: string;
  readonly field: string | null;
  readonly text: string;
  readonly sourceUrl: string | null;
  readonly reporter: ViewerRole;
  readonly reportedAt: string;
  readonly closedAt: string | null;
  readonly why: string | null;
  readonly mayClose: boolean;
  readonly [key: `closedBy@${string}`]: ByWhomRow | null;
  readonly [key: `teams@${string}`]: ConnectionRow<TeamRow>;
}

export const mistakeReport: Shape = {
  name: 'MistakeReport',
  fields: {
    id: stored('id'),
    state: stored('state'),
    about: ({ from }) => `[${from}.aboutType, ${from}.aboutKey]`,
    aboutType: stored('aboutType'),
    aboutName: ({ from }) => ({
      cypher:
        `head(COLLECT { MATCH (${from})-[:REPORTS_ON]->(${from}n) ` +
        `RETURN coalesce(${from}n.name, ${from}n.title, ${from}n.role, ${from}.aboutKey) })`,
      column: true,
    }),
    field: stored('field'),
    text: stored('text'),
    sourceUrl: stored('sourceUrl'),
    reporter: stored('reporter'),
    reportedAt: storedDate('createdAt'),
    closedBy: byWhom('closer'),
    closedAt: storedDate('closedAt'),
    why: stored('why'),
    // Who sees it may close it.
    mayClose: ({ from }) => `${from}.state = 'NEW'`,
    teams: connection(() => team, teamsOfProposal),
  },
};
