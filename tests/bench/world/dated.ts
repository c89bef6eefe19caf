import neo4j from 'neo4j-driver';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A value with every ISO date in it as the date that Neo4j keeps. */
export function dated(value: unknown): unknown {
  if (typeof value === 'string') {
    const [, year, month, day] = DATE.exec(value) ?? [];
    return day ? new neo4j.types.Date(Number(year), Number(month), Number(day)) : value;
  }
  if (Array.isArray(value)) return value.map(dated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, dated(item)]));
}
