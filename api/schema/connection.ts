import type { ConnectionRow, EdgeRow, PageInfoRow } from '../../graph/connection.ts';
import { encodeCursor } from '../../graph/cursor.ts';
import type { FacetsRow } from '../../graph/facet.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../graph/page.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import type { FilterRef } from './comparison.ts';

const PageInfo = builder.objectRef<PageInfoRow>('PageInfo').implement({
  description: 'Where a page stands in its list. Source: Relay cursor connections.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether rows follow this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether rows come before this page.',
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first row; null on an empty page.',
      resolve: ({ startCursor }) => startCursor && encodeCursor(startCursor),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last row, to pass on as `after`; null on an empty page.',
      resolve: ({ endCursor }) => endCursor && encodeCursor(endCursor),
    }),
  }),
});

type Ref<Row> = ReturnType<ReturnType<typeof builder.objectRef<Row>>['implement']>;

/** The Relay connection of a type, and its edge; with facets where the list has some. */
export function connectionOf<
  Row extends object,
  Connection extends ConnectionRow<Row> = ConnectionRow<Row>,
>(name: string, node: Ref<Row>, facets?: Ref<FacetsRow>): Ref<Connection>;
// Pothos cannot follow a row type that is not known yet; what a row holds plays no part here.
export function connectionOf(
  name: string,
  node: Ref<object>,
  facets?: Ref<FacetsRow>,
): Ref<ConnectionRow<object>> {
  const edge = builder.objectRef<EdgeRow<object>>(`${name}Edge`).implement({
    description: `A ${name} in a list, with its place there.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'The place in the list, to pass on as `after` or `before`: opaque text.',
        resolve: ({ cursor }) => encodeCursor(cursor),
      }),
      node: t.field({ type: node, description: 'The row itself.', resolve: related('node') }),
    }),
  });
  return builder.objectRef<ConnectionRow<object>>(`${name}Connection`).implement({
    description: `A page of a list of ${name}. Source: Relay cursor connections.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The rows of this page.',
        resolve: related('nodes'),
      }),
      edges: t.field({
        type: [edge],
        description: 'The rows of this page, each with its cursor.',
        resolve: related('edges'),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands in the list.',
        resolve: related('pageInfo'),
      }),
      totalCount: t.exposeInt('totalCount', {
        description: 'How many rows the whole list has; counted only when asked for.',
      }),
      ...(facets && {
        facets: t.field({
          type: facets,
          description: 'How many rows of the whole list have which value.',
          resolve: related('facets'),
        }),
      }),
    }),
  });
}

const size = `0 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when neither \`first\` nor \`last\` is given`;

/** The arguments of a list: its page, and where it has them its filter and its order. */
export const listArgs = ({ of, filter, orderBy, standard }: ListArguments) =>
  builder.args((t) => ({
    first: t.int({ description: `How many rows from the start: ${size}.` }),
    after: t.string({ description: 'Only rows behind this cursor.' }),
    last: t.int({ description: `How many rows from the end: ${size}.` }),
    before: t.string({ description: 'Only rows in front of this cursor.' }),
    ...(filter && { filter: t.field({ type: filter, description: `Only ${of} that match.` }) }),
    ...(orderBy && {
      orderBy: t.field({
        type: [orderBy],
        description: `In which order: by the first of these, among equals by the next. Without it ${standard}.`,
      }),
    }),
  }));

export interface ListArguments {
  /** What the list holds, in the plural. */
  readonly of: string;
  readonly filter?: FilterRef;
  readonly orderBy?: FilterRef;
  /** The order without `orderBy`, in words. */
  readonly standard: string;
}
