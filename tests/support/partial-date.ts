/** The first and the last day that a date known to the year, the month or the day may mean. */
export function spanOf(date: string): readonly [first: string, last: string] {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return [date, date];
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${date}-01`, `${date}-${days}`];
}

export const precisionOf = (date: string): string =>
  ({ 4: 'YEAR', 7: 'MONTH' })[date.length] ?? 'DAY';
