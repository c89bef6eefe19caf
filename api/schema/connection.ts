import type { ConnectionRow, EdgeRow, PageInfoRow } from '../../graph/connection.ts';
import { encodeCursor } from '../../graph/cursor.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../graph/page.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';

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

/** The Relay connection of a type, and its edge. */
export function connectionOf<Row extends object>(
  name: string,
  node: Ref<Row>,
): Ref<ConnectionRow<Row>>;
// Pothos cannot follow a row type that is not known yet; what a row holds plays no part here.
export function connectionOf(name: string, node: Ref<object>): Ref<ConnectionRow<object>> {
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
    }),
  });
}

const size = `0 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when neither \`first\` nor \`last\` is given`;

/** The arguments that choose a page. */
export const paging = builder.args((t) => ({
  first: t.int({ description: `How many rows from the start: ${size}.` }),
  after: t.string({ description: 'Only rows behind this cursor.' }),
  last: t.int({ description: `How many rows from the end: ${size}.` }),
  before: t.string({ description: 'Only rows in front of this cursor.' }),
}));
