import { disagreement, restsOnUnverifiedOnly, undatedFacts } from '../coverage/record.ts';
import { project } from '../project.ts';
import type { Field, Shape } from '../shape.ts';
import { undatedActivities } from './activities.ts';
import { membershipsWhere } from './memberships.ts';

/** How many of how many. */
export interface ShareRow {
  readonly count: number;
  readonly of: number;
}

/** What the data cannot say. */
export interface ProgressCaveatsRow {
  readonly [key: `undated@${string}`]: ShareRow;
  readonly [key: `unverified@${string}`]: ShareRow;
  readonly [key: `disagreement@${string}`]: ShareRow;
  readonly [key: `notInTheWorld@${string}`]: ShareRow;
  readonly [key: `undatedMemberships@${string}`]: ShareRow;
  readonly [key: `undatedActivities@${string}`]: ShareRow;
}

/**
 * How many countries there are in doubt at the end of the period, as a Cypher map; `all` is a list of
 * countries with their `records`.
 */
export function doubts(all: string): string {
  const count = (condition: string) => `size([j IN ${all} WHERE ${condition}])`;
  const last = 'j.records[-1]';
  return (
    `{ undated: ${count(`${undatedFacts(last)} > 0`)}, ` +
    `unverified: ${count(restsOnUnverifiedOnly(last))}, disagreement: ${count(disagreement(last))} }`
  );
}

export const caveatsOf: Field = ({ below, inquiry }) => project(caveats, below, 'changes', inquiry);

const share = (count: string, of: string) => `{ count: ${count}, of: ${of} }`;

const ofCountries = (doubt: string): string => share(`doubts.${doubt}`, 'size(countries)');

const caveats: Shape = {
  name: 'ProgressCaveats',
  fields: {
    undated: () => ofCountries('undated'),
    unverified: () => ofCountries('unverified'),
    disagreement: () => ofCountries('disagreement'),
    notInTheWorld: ({ from }) =>
      share(`size([j IN ${from} WHERE j.nature <> 'IN_THE_WORLD'])`, `size(${from})`),
    undatedMemberships: ({ inquiry }) => {
      const held = membershipsWhere(`m.status = 'CURRENT'`, inquiry);
      const all = inquiry.binding.name('m');
      return {
        columns: [`${held} AS ${all}`],
        cypher: share(`size([m IN ${all} WHERE m.since IS NULL])`, `size(${all})`),
      };
    },
    undatedActivities: () => share(undatedActivities, 'size(supported)'),
  },
};
