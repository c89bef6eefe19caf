import { eachMemberState } from '../entities/member-states.ts';
import { type Gathered, gatheredConnection } from '../gathered.ts';
import { ascending, counted, descending, textAt } from '../order.ts';
import type { Asked, Question } from '../shape.ts';
import { priorityShape } from './priority.ts';
import { eachPriority } from './rank.ts';

/** Priorities as `eachPriority` binds them: the most points first, equals by name. */
const ranking: Gathered = {
  parts: ['country'],
  ordering: {
    by: { POINTS: counted(({ item }) => `${item}.points`), NAME: textAt('country', 'name') },
    standard: [descending('POINTS'), ascending('NAME')],
    key: [textAt('country', 'iso2')],
  },
};

/**
 * Ranks the countries that match the `filter` argument by how much support they need, and reads a page
 * of the ranking, in one row.
 * @throws GraphError BAD_INPUT for a weight, a page size or a cursor that cannot be
 */
export function priorities({ args, ...asked }: Asked): Question {
  const { inquiry } = asked;
  const { filter, weights, asOf, ...page } = args;
  const day = asOf ?? inquiry.today;
  const [country, item] = [inquiry.binding.name('n'), inquiry.binding.name('p')];
  const scores = inquiry.binding.name('scores');
  return gatheredConnection(
    priorityShape(day, scores),
    ranking,
    { ...asked, args: page },
    {
      item,
      clauses:
        `${eachMemberState(country, filter, inquiry)} ` +
        eachPriority(item, country, day, weights, inquiry),
      also: (all) => ({ [scores]: `[x IN ${all} | x.points]` }),
    },
  );
}
