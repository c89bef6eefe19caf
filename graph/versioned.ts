import { type Field, storedDate } from './shape.ts';

/** What is known of a node or relationship that can be changed through the API. */
export interface VersionedRow {
  readonly version: number;
  readonly createdAt: string | null;
  readonly changedAt: string | null;
}

/** What nobody has changed through the API is at version 1. */
export const versionedFields: Readonly<Record<keyof VersionedRow, Field>> = {
  version: ({ from }) => `coalesce(${from}.version, 1)`,
  createdAt: storedDate('createdAt'),
  changedAt: storedDate('changedAt'),
};
