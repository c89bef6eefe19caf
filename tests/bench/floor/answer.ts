import type { Session } from 'neo4j-driver';

/** Answers one operation: its statement is run, and its rows become what is sent. */
export type Answer = (
  session: Session,
  variables: Readonly<Record<string, string>>,
) => Promise<unknown>;

interface Written<Row> {
  /** Returns one column `row`. */
  readonly text: string;
  readonly params?: (variables: Readonly<Record<string, string>>) => Record<string, unknown>;
  readonly data: (rows: readonly Row[]) => unknown;
}

/** An operation as a statement and the reader of its rows. */
export const answer =
  <Row>({ text, params, data }: Written<Row>): Answer =>
  async (session, variables) => {
    const { records } = await session.run<{ row: Row }>(text, params?.(variables) ?? variables);
    return data(records.map((record) => record.get('row')));
  };
