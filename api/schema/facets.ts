import type { FacetRow, FacetsRow } from '../../graph/facet.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';

const Facet = builder.objectRef<FacetRow>('Facet').implement({
  description: 'How many rows of a list have a value.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description: 'The value, as a filter takes it; null for the rows that have none.',
    }),
    label: t.exposeString('label', {
      nullable: true,
      description: 'The name of what the value is the code or slug of; null for a plain word.',
    }),
    count: t.exposeInt('count', { description: 'How many rows have it.' }),
  }),
});

/** The facets of a list: the dimensions that its rows can be counted by, with what each of them is. */
export const facetsOf = (
  of: string,
  things: string,
  dimensions: Readonly<Record<string, string>>,
) =>
  builder.objectRef<FacetsRow>(`${of}Facets`).implement({
    description:
      `How many ${things} have which value. Every dimension counts the whole list under its filter, ` +
      'also where the filter speaks of that dimension; pages play no part. Most frequent values first.',
    fields: (t) =>
      Object.fromEntries(
        Object.entries(dimensions).map(([name, description]) => [
          name,
          t.field({ type: [Facet], description, resolve: related(name) }),
        ]),
      ),
  });
