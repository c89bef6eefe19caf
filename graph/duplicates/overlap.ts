/** How two activities lie in time, as Cypher over the maps of their times. */
interface Overlap {
  /** Whether they may have taken place at the same time; null where one has no start. */
  readonly possible: string;
  /** Whether they did, whatever their dates that are known in part may mean. */
  readonly certain: string;
  /** The first and the last day of the time that they may share; the last is null where it goes on. */
  readonly from: string;
  readonly to: string;
}

export const overlapOf = (one: string, other: string): Overlap => ({
  possible:
    `${one}.began <= coalesce(${other}.endedBy, ${one}.began) ` +
    `AND ${other}.began <= coalesce(${one}.endedBy, ${other}.began)`,
  // At the latest beginning of the one, which is not after its end, the other has not ended, and so the other way round.
  certain:
    `${earlier(`${one}.begunBy`, `${one}.endedBy`)} <= ${other}.ended ` +
    `AND ${earlier(`${other}.begunBy`, `${other}.endedBy`)} <= ${one}.ended`,
  from: `CASE WHEN ${one}.began > ${other}.began THEN ${one}.began ELSE ${other}.began END`,
  to: earlier(`${one}.endedBy`, `${other}.endedBy`),
});

/** The earlier of two days; where one is null, the other. */
const earlier = (one: string, other: string) =>
  `CASE WHEN ${one} < ${other} THEN ${one} ELSE coalesce(${other}, ${one}) END`;
