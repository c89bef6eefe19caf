import type { ConnectionRow } from '../../graph/connection.ts';
import type { mistakeReportOrders } from '../../graph/entities/mistake-report-list.ts';
import type { MistakeReportRow } from '../../graph/entities/mistake-report.ts';
import { page } from '../../graph/queries/list.ts';
import type { ReportState as StateWord } from '../../graph/words.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { encodeGlobalId } from '../global-id.ts';
import { related } from '../select.ts';
import { ByWhom } from './by-whom.ts';
import { wordFilter } from './comparison.ts';
import { connectionOf, listArgs } from './connection.ts';
import { filterOf } from './filter.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { ViewerRole } from './proposal-words.ts';
import { TeamsFilter } from './team-filter.ts';
import { teamArgs, TeamConnection } from './team.ts';

export const MistakeReportState = builder.enumType('MistakeReportState', {
  description: 'What has become of a report of a mistake.',
  values: {
    NEW: { description: 'It waits to be looked at.' },
    ACCEPTED: { description: 'There was a mistake.' },
    REJECTED: { description: 'There was none, or nobody could tell.' },
  } satisfies Record<StateWord, object>,
});

export const MistakeReport = builder.objectRef<MistakeReportRow>('MistakeReport');
export const MistakeReportConnection = connectionOf('MistakeReport', MistakeReport);

const MistakeReportStateFilter = wordFilter('MistakeReportStateFilter', MistakeReportState);
const MistakeReportFilter = filterOf('MistakeReportFilter', 'reports of mistakes', (t) => ({
  state: t.field({ type: MistakeReportStateFilter, description: 'What has become of it.' }),
  teams: t.field({ type: TeamsFilter, description: 'The teams whose it is.' }),
}));

const MistakeReportOrder = orderOf('MistakeReport', 'reports of mistakes', {
  REPORTED: 'When it was sent.',
  CLOSED: 'When it was closed.',
  STATE: 'What has become of it.',
} satisfies Record<keyof typeof mistakeReportOrders, string>);

export const mistakeReportArgs = () =>
  listArgs({
    of: 'reports of mistakes',
    filter: MistakeReportFilter,
    orderBy: MistakeReportOrder,
    standard: 'the latest comes first',
  });

MistakeReport.implement({
  description:
    'That something on record is mistaken, in the words of somebody who need not have signed in. Of who sent it ' +
    'nothing is kept but as what.',
  interfaces: [Node],
  fields: (t) => ({
    state: t.expose('state', { type: MistakeReportState, description: 'What has become of it.' }),
    about: t.id({
      description: 'The global id of what is mistaken.',
      resolve: ({ about: [type, key] }) => encodeGlobalId(type, key),
    }),
    aboutType: t.exposeString('aboutType', { description: 'The type of it: `Team`.' }),
    aboutName: t.exposeString('aboutName', {
      description: 'What it is called: its name, its title, or the role of a contact.',
    }),
    teams: t.field({
      type: TeamConnection,
      description: 'The team whose it is; none where it is nobody’s own.',
      args: teamArgs(),
      resolve: related('teams'),
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'What of it is mistaken, where that was said.',
    }),
    text: t.exposeString('text', { description: 'What is wrong, as plain text: never HTML.' }),
    sourceUrl: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Where it can be read what is right, where that was said: a URL.',
    }),
    reporter: t.expose('reporter', { type: ViewerRole, description: 'As what it was sent.' }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime', description: 'When it was sent.' }),
    closedBy: t.field({
      type: ByWhom,
      nullable: true,
      description: 'Who closed it; null where nobody has.',
      resolve: related('closedBy'),
    }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed.',
    }),
    why: t.exposeString('why', {
      nullable: true,
      description: 'Why it was closed so, where that was said.',
    }),
    mayClose: t.exposeBoolean('mayClose', {
      description: 'Whether it is open, and yours to close.',
    }),
  }),
});

builder.queryField('reports', (t) =>
  t.field({
    ...calledBy(['TEAM', 'OFFICER', 'ADMIN']),
    type: MistakeReportConnection,
    description:
      'Reports of mistakes: those about your teams, and to officers and admins all that they may see.',
    args: mistakeReportArgs(),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<MistakeReportRow>>(
        (asked) => page('mistakeReports', asked),
        context,
        info,
      ),
  }),
);
