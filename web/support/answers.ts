import type { ResultOf, VariablesOf } from 'gql.tada';
import type { ACTIVITIES, DUPLICATES, INBOXES, NEAREST, PRIORITIES } from './query.ts';

export type Priority = ResultOf<typeof PRIORITIES>['priorities']['nodes'][number];
export type Factor = Priority['factors'][number];
export type FactorCode = Factor['code'];
export type Ranked = VariablesOf<typeof PRIORITIES>;
export type Helper = ResultOf<typeof NEAREST>['priorities']['nodes'][number]['helpers'][number];
export type Inbox = ResultOf<typeof INBOXES>['offices']['nodes'][number];
export type SupportActivity = ResultOf<typeof ACTIVITIES>['activities']['nodes'][number];
export type Duplicate = ResultOf<typeof DUPLICATES>['duplicateEfforts']['nodes'][number];
