/**
 * A row of a list as Cypher knows it: its variable, and for a relationship what stands at its ends,
 * each under its word (`team`, `network`) as a variable.
 */
export interface Row {
  readonly item: string;
  readonly ends: Readonly<Record<string, string>>;
  /** Of a relationship, the variable of the end that is not its owner. */
  readonly far?: string;
}

/** A row that is a node, or whose ends nobody needs. */
export const rowOf = (item: string): Row => ({ item, ends: {} });

/** What stands at an end of a relationship. */
export function endOf({ ends }: Row, name: string): string {
  const found = ends[name];
  if (found === undefined) throw new Error(`The row has no end ${name}.`);
  return found;
}
