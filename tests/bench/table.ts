import type { Results } from './measure.ts';
import type { Operation } from './operations.ts';
import { type Ratio, ratiosOf } from './ratios.ts';
import type { WorldName } from './world/worlds.ts';

/** What was measured in one world. */
export interface WorldResults {
  readonly world: WorldName;
  readonly teams: number;
  /** How many processes wanted a core in the minute before: above 0 the machine had other work. */
  readonly machine: { readonly cores: number; readonly load: number };
  readonly operations: Readonly<Partial<Record<Operation, Results>>>;
}

type Row = readonly string[];

/** Rows of text as a table of Markdown, which also reads well at a terminal. */
function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const entriesOf = ({ operations }: WorldResults) =>
  Object.entries(operations) as readonly (readonly [Operation, Results])[];

const number = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** All measures of a world, and what they come to. */
export function worldTables(results: WorldResults): string {
  const { cores, load } = results.machine;
  const measures = entriesOf(results).flatMap(([operation, contestants]) =>
    Object.entries(contestants).map(
      ([name, { requestsPerSecond, p50, p99, statements, dbHits }]) => [
        `${operation}, ${name}`,
        number(requestsPerSecond),
        number(p50),
        number(p99),
        number(statements),
        number(dbHits),
      ],
    ),
  );
  const head = ['operation, contestant', 'requests/s', 'p50 ms', 'p99 ms', 'statements', 'db hits'];
  return [
    `## World ${results.world}: ${results.teams} teams`,
    `${cores} cores, load average ${load.toFixed(1)} before the start`,
    table(head, measures),
    ...ratioTable(entriesOf(results)),
  ].join('\n\n');
}

function ratioTable(entries: readonly (readonly [Operation, Results])[]): string[] {
  const rows = entries.map(([operation, results]) => ({
    operation,
    ratios: ratiosOf(operation, results),
  }));
  const names = [...new Set(rows.flatMap(({ ratios }) => ratios.map(({ name }) => name)))];
  if (names.length === 0) return [];
  const cells = rows.map(({ operation, ratios }) => [
    operation,
    ...names.map((name) => ratioCell(ratios.find((ratio) => ratio.name === name))),
  ]);
  return [table(['ratio', ...names], cells)];
}

function ratioCell(ratio: Ratio | undefined): string {
  if (!ratio) return '';
  const { value, target, holds } = ratio;
  const text = value.toFixed(2);
  if (target === undefined) return text;
  return `${text} ${holds ? 'PASS' : 'short'} (${target.toFixed(2)})`;
}

interface Growth {
  readonly operations: readonly Operation[];
  /** From the smallest of these worlds to the largest that is measured. */
  readonly among: readonly WorldName[];
  readonly limit: number;
}

const GROWTHS: readonly Growth[] = [
  {
    operations: ['team', 'page', 'search', 'coverage'],
    among: ['5k', '100k', '1m'],
    limit: 1.5,
  },
  {
    operations: ['coverage', 'gaps', 'priorities', 'progress'],
    among: ['seed', '100k'],
    limit: 3,
  },
];

/** How the median latency of the API grows from the smallest world to the largest. */
export function growthTable(all: readonly WorldResults[]): string[] {
  const tables = GROWTHS.flatMap(({ operations, among, limit }) => {
    const worlds = all.filter(({ world }) => among.includes(world));
    if (worlds.length < 2) return [];
    const rows = operations.flatMap((operation) => {
      const p50s = worlds.map(({ operations: measured }) => measured[operation]?.atlas?.p50 ?? NaN);
      const growth = (p50s.at(-1) ?? NaN) / (p50s[0] ?? NaN);
      if (Number.isNaN(growth)) return [];
      const verdict = growth < limit ? 'PASS' : 'short';
      return [[operation, ...p50s.map(number), `${growth.toFixed(2)} ${verdict} (< ${limit})`]];
    });
    if (rows.length === 0) return [];
    return [table(['p50 ms of atlas', ...worlds.map(({ world }) => world), 'growth'], rows)];
  });
  return tables.length > 0 ? ['## Growth', ...tables] : [];
}
