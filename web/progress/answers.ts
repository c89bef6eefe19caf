import type { ResultOf, VariablesOf } from 'gql.tada';
import type { ABSENT, CAVEATS, CHANGES, DONE, ENDS, GROUP } from './query.ts';

export type Period = VariablesOf<typeof ENDS>;
export type Ends = ResultOf<typeof ENDS>['progress'];
export type End = Ends['before'];
/** A group of countries at one end. */
export type Counted = ResultOf<typeof GROUP>;
export type Change = ResultOf<typeof CHANGES>['progress']['newlyCovered']['nodes'][number];
export type Done = ResultOf<typeof DONE>['progress'];
export type Membership = Done['memberships']['gained']['nodes'][number];
export type AbsentCountry = ResultOf<typeof ABSENT>['progress']['absent']['nodes'][number];
export type Caveats = ResultOf<typeof CAVEATS>['progress']['caveats'];
