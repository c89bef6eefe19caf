import type { ImportReport } from '../../seed/report.ts';

/** What an import did to the rows that it did not leave as they were, one line each. */
export function eventsOf({ tables }: ImportReport): string[] {
  return tables.flatMap(({ kind, created, changed, vanished, pruned, conflicts }) => [
    ...created.map((key) => `${kind} ${key} created`),
    ...changed.map(({ key, differences }) => {
      const names = differences.map(({ name }) => name).sort();
      return `${kind} ${key} changed: ${names.join(', ')}`;
    }),
    ...vanished.map((key) => `${kind} ${key} ${pruned.includes(key) ? 'deleted' : 'vanished'}`),
    ...conflicts.map((key) => `${kind} ${key} in conflict`),
  ]);
}
