import type { ResultOf } from 'gql.tada';
import type { PROPOSALS, REPORTS } from './query.ts';

export type Proposal = ResultOf<typeof PROPOSALS>['proposals']['nodes'][number];
export type ProposedChange = Proposal['changes'][number];
export type MistakeReport = ResultOf<typeof REPORTS>['reports']['nodes'][number];
