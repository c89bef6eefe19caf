import type { contactCheckOrders } from '../../graph/entities/contact-check-list.ts';
import type { ContactChannelRow } from '../../graph/entities/contact-channel.ts';
import type { ContactCheckRow } from '../../graph/entities/contact-check.ts';
import { builder } from '../builder.ts';
import { DateFilter, wordFilter } from './comparison.ts';
import { connectionOf, listArgs } from './connection.ts';
import { ContactChannelWordFilter } from './contact-filter.ts';
import {
  Checker,
  CheckMethod,
  CheckResult,
  ContactChannel,
  ContactTrust,
} from './contact-words.ts';
import { filterOf } from './filter.ts';
import { orderOf } from './order.ts';

export const ContactChannelState = builder
  .objectRef<ContactChannelRow>('ContactChannelState')
  .implement({
    description:
      'What the ledger of a contact says today of one way to reach it. What counts are the checks of ' +
      'what is on record now: a new address has been checked by nobody.',
    fields: (t) => ({
      channel: t.expose('channel', { type: ContactChannel, description: 'Which way it is.' }),
      trust: t.expose('trust', { type: ContactTrust, description: 'What the ledger says of it.' }),
      lastChecked: t.expose('lastChecked', {
        type: 'Date',
        nullable: true,
        description: 'When it was last checked; null where it never was.',
      }),
      lastMethod: t.expose('lastMethod', {
        type: CheckMethod,
        nullable: true,
        description: 'How it was last checked; null where it never was.',
      }),
      lastResult: t.expose('lastResult', {
        type: CheckResult,
        nullable: true,
        description: 'What came of the last check; null where there was none.',
      }),
      due: t.expose('due', {
        type: 'Date',
        nullable: true,
        description:
          'Until when it is to be checked again: 90 days after it was last confirmed, or after it was put on ' +
          'record; where the last check failed, the day of that. Null where nobody knows since when it is on record.',
      }),
      isOverdue: t.exposeBoolean('isOverdue', {
        description: 'Whether that day is over, or not known.',
      }),
    }),
  });

const ContactCheck = builder.objectRef<ContactCheckRow>('ContactCheck').implement({
  description:
    'One check of a way to reach a contact. Checks are added, never changed, never deleted.',
  fields: (t) => ({
    channel: t.expose('channel', { type: ContactChannel, description: 'What was checked.' }),
    method: t.expose('method', { type: CheckMethod, description: 'How.' }),
    result: t.expose('result', { type: CheckResult, description: 'What came of it.' }),
    on: t.expose('on', { type: 'Date', description: 'On which day.' }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: 'When it was put on record.',
    }),
    role: t.expose('role', { type: Checker, description: 'As whom somebody did it.' }),
    by: t.exposeString('by', {
      nullable: true,
      description:
        'Who did it, as they are known here; null for all but officers, admins and the team itself, ' +
        'and where it was nobody who had signed in.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What they had to say of it.' }),
    isOfThisValue: t.exposeBoolean('isOfThisValue', {
      description:
        'Whether what was checked is what is on record now; a check of what it was before does not count.',
    }),
  }),
});

export const ContactCheckConnection = connectionOf('ContactCheck', ContactCheck);

const CheckMethodFilter = wordFilter('CheckMethodFilter', CheckMethod);
const CheckResultFilter = wordFilter('CheckResultFilter', CheckResult);

const ContactCheckFilter = filterOf('ContactCheckFilter', 'checks', (t) => ({
  channel: t.field({ type: ContactChannelWordFilter, description: 'By what was checked.' }),
  method: t.field({ type: CheckMethodFilter, description: 'By how.' }),
  result: t.field({ type: CheckResultFilter, description: 'By what came of it.' }),
  on: t.field({ type: DateFilter, description: 'By the day.' }),
}));

const ContactCheckOrder = orderOf('ContactCheck', 'checks', {
  ON: 'The day of the check.',
  NUMBER: 'The order in which they were put on record.',
} satisfies Record<keyof typeof contactCheckOrders, string>);

export const checkArgs = () =>
  listArgs({
    ...{ of: 'checks', filter: ContactCheckFilter, orderBy: ContactCheckOrder },
    standard: 'the newest comes first',
  });
