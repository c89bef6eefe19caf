import type { ConnectionRow } from '../../graph/connection.ts';
import type { publishedReportOrders } from '../../graph/entities/published-report-list.ts';
import type { PublishedReportRow } from '../../graph/entities/published-report.ts';
import { derive } from '../../graph/later.ts';
import { find } from '../../graph/queries/find.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askMaybe, askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { decodeGlobalId } from '../global-id.ts';
import { DateFilter, TextFilter } from './comparison.ts';
import { connectionOf, listArgs } from './connection.ts';
import { filterOf } from './filter.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';

export const PublishedReport = builder.objectRef<PublishedReportRow>('PublishedReport').implement({
  description:
    'A progress report as it was when it was published. It is never changed, whatever becomes known ' +
    'later: `progress` asked again for the same dates may tell otherwise.',
  interfaces: [Node, Remembered],
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'What it was published as.' }),
    from: t.expose('from', { type: 'Date', description: 'The date that it starts from.' }),
    to: t.expose('to', { type: 'Date', description: 'The date that it ends with.' }),
    filter: t.exposeString('filter', {
      nullable: true,
      description: 'Which countries it is about: the CountryFilter, as JSON text; null for all.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      description: 'When it was published.',
    }),
    report: t.exposeString('report', {
      description:
        'The report as JSON text, to the letter as it was: what `/export/progress.json` had said.',
    }),
  }),
});

const PublishedReportConnection = connectionOf('PublishedReport', PublishedReport);

const PublishedReportFilter = filterOf('PublishedReportFilter', 'published reports', (t) => ({
  from: t.field({ type: DateFilter, description: 'By the date that they start from.' }),
  to: t.field({ type: DateFilter, description: 'By the date that they end with.' }),
  title: t.field({ type: TextFilter, description: 'By the title.' }),
}));

const PublishedReportOrder = orderOf('PublishedReport', 'published reports', {
  PUBLISHED: 'When it was published.',
  FROM: 'The date that it starts from.',
  TO: 'The date that it ends with.',
} satisfies Record<keyof typeof publishedReportOrders, string>);

builder.queryFields((t) => ({
  publishedReport: t.field({
    ...calledBy('EVERYBODY'),
    type: PublishedReport,
    nullable: true,
    description: 'The published report with this id, or null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The global id of a published report.' }) },
    resolve: (_root, _args, context, info) =>
      askMaybe<PublishedReportRow>(
        (asked) =>
          find(
            'PublishedReport',
            derive(asked.args['id'], (id) => decodeGlobalId(String(id)).key),
            asked,
          ),
        context,
        info,
      ),
  }),
  publishedReports: t.field({
    ...calledBy('EVERYBODY'),
    type: PublishedReportConnection,
    description: 'The progress reports that were published.',
    args: listArgs({
      of: 'reports',
      filter: PublishedReportFilter,
      orderBy: PublishedReportOrder,
      standard: 'the one published last comes first',
    }),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<PublishedReportRow>>(
        (asked) => page('publishedReports', asked),
        context,
        info,
      ),
  }),
}));
