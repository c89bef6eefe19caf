import type { duplicateEffortOrders } from '../../graph/entities/duplicate-effort-list.ts';
import type {
  DuplicateEffortRow,
  DuplicateEffortsRow,
  OverlapRow,
} from '../../graph/entities/duplicate-effort.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { ActivityKind } from './activity-words.ts';
import { Activity } from './activity.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Country } from './country.ts';
import { DuplicateEffortFilter } from './duplicate-effort-filter.ts';
import { needArgs, NeedConnection } from './need.ts';
import { orderOf } from './order.ts';

const DuplicateEffort = builder.objectRef<DuplicateEffortRow>('DuplicateEffort');
const DuplicateEffortConnection = connectionOf<DuplicateEffortRow, DuplicateEffortsRow>(
  'DuplicateEffort',
  DuplicateEffort,
);

const DuplicateEffortOrder = orderOf('DuplicateEffort', 'duplicated efforts', {
  CERTAIN: 'Whether the overlap is certain: those that are not come first going up.',
  FROM: 'When the overlap began.',
  DAYS: 'How many days the overlap has.',
  COUNTRY: 'The name of the country.',
  KIND: 'What kind of support it is.',
} satisfies Record<keyof typeof duplicateEffortOrders, string>);

const Overlap = builder.objectRef<OverlapRow>('Overlap').implement({
  description:
    'The time that two activities share, at the most: a date that is known only to the year or month ' +
    'counts as any of its days. Of one that does not say when it ended, ONGOING means that it went on ' +
    'when the source said so, COMPLETED that it had ended by then.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day of it.' }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'The last day of it; null where neither is known to have ended.',
    }),
    days: t.exposeInt('days', {
      nullable: true,
      description: 'How many days it has, both ends counted; null where it has no last day.',
    }),
    certain: t.exposeBoolean('certain', {
      description:
        'Whether they took place at the same time for certain; false where that rests on a date that ' +
        'is known in part, or on an end that nobody knows.',
    }),
  }),
});

DuplicateEffort.implement({
  description:
    'Two activities of one kind for one country, of different providers (both known, none in common), ' +
    'that overlap in time or answer the same need. Activities for a region are not paired.',
  fields: (t) => ({
    country: t.field({
      type: Country,
      description: 'The country that both are for.',
      resolve: related('country'),
    }),
    kind: t.expose('kind', { type: ActivityKind, description: 'What kind of support both are.' }),
    activity: t.field({
      type: Activity,
      description: 'One of the two: the one whose key comes first.',
      resolve: related('activity'),
    }),
    other: t.field({ type: Activity, description: 'The other one.', resolve: related('other') }),
    overlap: t.field({
      type: Overlap,
      nullable: true,
      description: 'The time they share; null where they only answer the same need.',
      resolve: related('overlap'),
    }),
    sameNeed: t.exposeBoolean('sameNeed', {
      description: 'Whether they answer the same need.',
    }),
    needs: t.field({
      type: NeedConnection,
      description: 'The needs that both answer.',
      args: needArgs(),
      resolve: related('needs'),
    }),
  }),
});

builder.objectField(DuplicateEffortConnection, 'undated', (t) =>
  t.exposeInt('undated', {
    description:
      'How many further pairs under the same filter, of one kind for one country and of different ' +
      'providers, nobody can judge because one of the two has no start.',
  }),
);

builder.queryField('duplicateEfforts', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: DuplicateEffortConnection,
    description: 'Where providers support a country with the same at the same time.',
    args: listArgs({
      of: 'pairs',
      filter: DuplicateEffortFilter,
      orderBy: DuplicateEffortOrder,
      standard: 'those that are certain come first, of them the newest',
    }),
    resolve: (_root, _args, context, info) =>
      askOne<DuplicateEffortsRow>((asked) => page('duplicateEfforts', asked), context, info),
  }),
);
