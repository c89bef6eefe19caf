import { all, compared, condition, day, expressionOf, type Filter, given } from '../filter.ts';
import { rowOf } from '../row.ts';
import { mayBeRead } from '../visibility.ts';
import { channelsOf } from './channels.ts';

/** Contacts that may be read, and one of whose channels fulfils all that is asked. */
export const channelFilter: Filter = (value, { row, inquiry, mayRepeat }) => {
  const one = inquiry.binding.name('h');
  const { channel = {}, trust = {}, due = {}, isOverdue } = given(value);
  const today = `date(${inquiry.binding.param(inquiry.today)})`;
  const place = { row: rowOf(one), inquiry, mayRepeat };
  const wanted = all([
    compared(() => `${one}.channel`)(channel, place),
    compared(() => `${one}.trust`)(trust, place),
    day('due')(due, place),
    ...(typeof isOverdue === 'boolean'
      ? [condition(`coalesce(${one}.due < ${today}, true) = ${inquiry.binding.param(isOverdue)}`)]
      : []),
  ]);
  const channels = channelsOf(row.item, today, mayBeRead(row.item, inquiry));
  return condition(`any(${one} IN ${channels} WHERE ${expressionOf(wanted)})`);
};
