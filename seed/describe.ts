import type { Finding } from './finding.ts';
import type { Difference, ImportReport, TableReport } from './report.ts';

/** How many single records are told of for each file. */
const MOST = 10;

/** The report as lines for a person at a terminal. */
export function describe(report: ImportReport): string[] {
  const { findings, tables, isDryRun, durationMs } = report;
  const seconds = (durationMs / 1000).toFixed(1);
  if (findings.length > 0) {
    const outcome = `${counted(findings.length, 'finding')}, nothing written (${seconds} s)`;
    return [...findings.map(describeFinding), outcome];
  }
  const total = (count: (table: TableReport) => number) =>
    tables.reduce((sum, table) => sum + count(table), 0);
  const parts = [
    `${total(({ created }) => created.length)} created`,
    `${total(({ changed }) => changed.length)} changed`,
    `${total(({ left }) => left)} left as they were`,
    `${total(({ vanished }) => vanished.length)} vanished from the files`,
    `${total(({ pruned }) => pruned.length)} of them deleted`,
    `${total(({ conflicts }) => conflicts.length)} in conflict`,
  ];
  const outcome = isDryRun ? 'Dry run, nothing written' : 'Done';
  return [...tables.flatMap(describeTable), `${outcome} (${seconds} s): ${parts.join(', ')}`];
}

function describeFinding({ file, line, column, found, expected }: Finding): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return `${place} ${column ? `${column}: ` : ''}found ${found}, expected ${expected}`;
}

function describeTable(table: TableReport): string[] {
  const { file, kind, created, changed, left, vanished, pruned, conflicts } = table;
  const counts = [
    [created.length, 'created'],
    [changed.length, 'changed'],
    [left, 'left'],
    [vanished.length, 'vanished'],
    [conflicts.length, 'in conflict'],
  ] as const;
  const summary = counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  const deleted = new Set(pruned);
  return [
    `${file.padEnd(24)} ${kind.padEnd(18)} ${summary.join(', ') || 'no rows'}`,
    ...first(
      changed,
      ({ key, differences }) => `changed ${key}: ${differences.map(describeDifference).join('; ')}`,
    ),
    ...first(vanished, (key) => `vanished ${key}: ${deleted.has(key) ? 'deleted' : 'kept'}`),
    ...first(
      conflicts,
      (key) => `conflict ${key}: a record of another origin has this key and stays`,
    ),
  ];
}

const describeDifference = ({ name, from, to }: Difference) =>
  `${name} ${describeValue(from)} -> ${describeValue(to)}`;

function describeValue(value: unknown): string {
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  return isNothing ? 'nothing' : JSON.stringify(value);
}

function first<Item>(items: readonly Item[], line: (item: Item) => string): string[] {
  const lines = items.slice(0, MOST).map((item) => `  ${line(item)}`);
  return items.length > MOST ? [...lines, `  and ${items.length - MOST} more`] : lines;
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
