import { expect, it } from 'vitest';
import { describe as lines } from '../../seed/describe.ts';
import type { TableReport } from '../../seed/report.ts';

const table: TableReport = {
  file: 'teams.csv',
  kind: 'Team',
  created: ['fr-new'],
  changed: [
    {
      key: 'fr-one',
      differences: [
        { name: 'host', from: 'A', to: 'B' },
        { name: 'website', from: 'https://example.org', to: undefined },
        { name: 'country', from: [], to: ['FR'] },
      ],
    },
  ],
  left: 377,
  vanished: ['fr-old', 'fr-older'],
  pruned: ['fr-old'],
  conflicts: ['fr-theirs'],
};
const report = { findings: [], tables: [table], isDryRun: false, durationMs: 1234 };

it('tells what was done, file by file', () => {
  expect(lines(report).join('\n')).toMatchInlineSnapshot(`
    "teams.csv                Team               1 created, 1 changed, 377 left, 2 vanished, 1 in conflict
      changed fr-one: host "A" -> "B"; website "https://example.org" -> nothing; country nothing -> ["FR"]
      vanished fr-old: deleted
      vanished fr-older: kept
      conflict fr-theirs: a record of another origin has this key and stays
    Done (1.2 s): 1 created, 1 changed, 377 left as they were, 2 vanished from the files, 1 of them deleted, 1 in conflict"
  `);
});

it('says that a dry run wrote nothing', () => {
  expect(lines({ ...report, isDryRun: true }).at(-1)).toMatch(
    /^Dry run, nothing written \(1\.2 s\)/,
  );
});

it('tells of the first ten records and counts the others', () => {
  const vanished = Array.from({ length: 13 }, (_, index) => `fr-${index}`);
  const told = lines({ ...report, tables: [{ ...table, vanished }] });
  expect(told.filter((line) => line.includes('vanished fr-'))).toHaveLength(10);
  expect(told).toContain('  and 3 more');
});

it('tells every finding with its place', () => {
  const place = { file: 'teams.csv', line: 7, column: 'since' };
  const findings = [
    { ...place, found: '"then"', expected: 'a date' },
    { file: 'claims.csv', found: 'no such file', expected: 'the file' },
  ];
  expect(lines({ ...report, findings }).join('\n')).toMatchInlineSnapshot(`
    "teams.csv:7 since: found "then", expected a date
    claims.csv found no such file, expected the file
    2 findings, nothing written (1.2 s)"
  `);
});
