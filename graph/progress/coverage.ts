import type { CoverageGroupRow } from '../coverage/counts.ts';
import { WORLD } from '../coverage/grouping.ts';
import { project } from '../project.ts';
import type { Expression, Field, Shape } from '../shape.ts';
import { REGION_CODES } from '../words.ts';

/** The states at one end of a period. */
export interface ProgressCoverageRow {
  readonly asOf: string;
  readonly [key: `total@${string}`]: readonly CoverageGroupRow[];
  readonly [key: `regions@${string}`]: readonly CoverageGroupRow[];
  readonly [key: `developmentGroups@${string}`]: readonly CoverageGroupRow[];
}

const NOT_DEVELOPMENT = [WORLD, ...REGION_CODES];

/** The groups of a day, of those that `counted` holds by region and by development group. */
export const coverageOfDay =
  (day: unknown): Field =>
  ({ below, inquiry }): Expression => {
    const date = inquiry.binding.param(day);
    const groups = `coalesce(head([p IN counted WHERE p.asOf = ${date} | p.groups]), [])`;
    const where = (condition: string) => () => `[g IN ${groups} WHERE ${condition}]`;
    const shape: Shape = {
      name: 'ProgressCoverage',
      fields: {
        asOf: () => date,
        total: where(`g.key = '${WORLD}'`),
        regions: where(`g.key IN ${textList(REGION_CODES)}`),
        developmentGroups: where(`NOT g.key IN ${textList(NOT_DEVELOPMENT)}`),
      },
    };
    return project(shape, below, 'counted', inquiry);
  };

/** Words of ours as a Cypher list. */
export const textList = (words: readonly string[]): string =>
  `[${words.map((word) => `'${word}'`).join(', ')}]`;
