import type { Period } from '../period.ts';
import { project } from '../project.ts';
import type { Expression, Field, Shape } from '../shape.ts';
import { needMayBeSeen } from '../visibility.ts';

/** The needs of the countries counted. */
export interface ProgressNeedsRow {
  readonly raised: number;
  readonly answered: number;
  readonly met: number;
  readonly waiting: number;
  readonly medianDaysToAnswer: number | null;
}

/** What countries asked for in a period, and what became of it. */
export const needsOf =
  ({ from, to }: Period): Field =>
  ({ below, inquiry }): Expression => {
    const { binding } = inquiry;
    const [first, last] = [from, to].map((day) => `date(${binding.param(day)})`);
    const needs = binding.name('needs');
    const all =
      `COLLECT { UNWIND countries AS n MATCH (n)-[:RAISED]->(d:Need) ` +
      `WHERE ${needMayBeSeen('d', inquiry)} RETURN d }`;
    const inPeriod = (day: string) => `${day} > ${first} AND ${day} <= ${last}`;
    const count = (condition: string) => () => `size([d IN ${needs} WHERE ${condition}])`;
    const shape: Shape = {
      name: 'ProgressNeeds',
      fields: {
        raised: count(inPeriod('d.raisedOn')),
        answered: count(inPeriod('d.answeredOn')),
        met: count(inPeriod('d.metOn')),
        waiting: count(
          `d.raisedOn <= ${last} AND (d.answeredOn IS NULL OR d.answeredOn > ${last}) AND ` +
            `NOT EXISTS { (d)-[:HAS_STEP]->(s:NeedStep) ` +
            `WHERE s.state IN ['DECLINED', 'WITHDRAWN'] AND s.on <= ${last} }`,
        ),
        medianDaysToAnswer: () => ({
          cypher:
            `head(COLLECT { UNWIND ${needs} AS d WITH d WHERE ${inPeriod('d.answeredOn')} ` +
            `RETURN percentileCont(duration.inDays(d.raisedOn, d.answeredOn).days, 0.5) })`,
          column: true,
        }),
      },
    };
    const value = project(shape, below, needs, inquiry);
    return { ...value, columns: [`${all} AS ${needs}`, ...value.columns] };
  };
