import { project } from '../project.ts';
import type { Field, Shape } from '../shape.ts';
import type { ViewerRole } from '../viewer.ts';

/** Who did something here: as what, and to those who may know it, who that is. */
export interface ByWhomRow {
  readonly role: ViewerRole;
  readonly id: string | null;
}

/**
 * Of the properties `name` and `nameRole`; null where nobody has. Who it is, is told to those who keep the directory,
 * and to himself.
 */
export function byWhom(name: string): Field {
  const shape: Shape = {
    name: 'ByWhom',
    fields: {
      role: ({ from }) => `${from}.${name}Role`,
      id: ({ from, inquiry: { binding, keeps, viewer } }) =>
        `CASE WHEN ${binding.param(keeps)} OR ${from}.${name} = ${binding.param(viewer)} THEN ${from}.${name} END`,
    },
  };
  return ({ from, below, inquiry }) => {
    const { cypher, read, columns } = project(shape, below, from, inquiry);
    return {
      cypher: `CASE WHEN ${from}.${name}Role IS NOT NULL THEN ${cypher} END`,
      read,
      columns,
    };
  };
}
