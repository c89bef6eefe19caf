import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { isDerived } from '../../seed/table.ts';
import { TABLES } from '../../seed/tables.ts';

type Cells = Readonly<Record<string, string>>;

/** The rows of each file, by its name; cells that are not given are empty. */
export type Files = Readonly<Record<string, readonly Cells[]>>;

const FACT = { source: 'example.org', evidence: 'DOCUMENTED', asOf: '2025' };

const country = (iso2: string, iso3: string, m49: string, name: string, region: string) => ({
  ...FACT,
  ...{ iso2, iso3, m49, name, region, memberState: 'true', ldc: 'false', lldc: 'false' },
  ...{ sids: 'false', inTransition: 'false', developed: 'true', latitude: '1.5', longitude: '-2' },
});

/** A world of a few rows in which every kind of node, link and relationship occurs. */
export const SMALL: Files = {
  'regions.csv': [
    { code: 'EUR', name: 'Europe' },
    { code: 'AFR', name: 'Africa' },
  ],
  'countries.csv': [
    country('FR', 'FRA', '250', 'France', 'EUR'),
    country('KE', 'KEN', '404', 'Kenya', 'AFR'),
  ],
  'offices.csv': [
    {
      ...FACT,
      ...{ id: 'nairobi', name: 'Office', kind: 'AREA', city: 'Nairobi', country: 'KE' },
      ...{ region: 'AFR', latitude: '-1.3', longitude: '36.8' },
    },
  ],
  'office-countries.csv': [{ ...FACT, office: 'nairobi', country: 'KE' }],
  'networks.csv': [{ ...FACT, id: 'first', name: 'FIRST', kind: 'GLOBAL', founded: '1990' }],
  'sectors.csv': [
    { ...FACT, code: 'BNK', name: 'Banking', annex: 'NIS2_I' },
    { ...FACT, code: 'FMI', name: 'Markets', annex: 'NIS2_I' },
  ],
  'teams.csv': [
    {
      ...FACT,
      ...{ id: 'fr-one', name: 'One', kind: 'CERT', status: 'ACTIVE', country: 'FR' },
      ...{ aliases: 'Un;Uno', constituencies: 'NATIONAL', since: '2014-05', sectors: 'BNK;FMI' },
    },
    { ...FACT, id: 'ke-two', name: 'Two', kind: 'CSIRT', status: 'ACTIVE', country: 'KE' },
  ],
  'contacts.csv': [
    {
      ...FACT,
      ...{ id: 'fr-one-public', team: 'fr-one', role: 'PUBLIC_ADDRESS', tlp: 'CLEAR' },
      email: 'cert@example.org',
      ...{ phone: '+33153710000', timeZone: 'Europe/Paris', weekdays: 'MON;FRI', opens: '09:00' },
    },
  ],
  'coverage.csv': [{ ...FACT, team: 'fr-one', country: 'FR', role: 'NATIONAL' }],
  'memberships.csv': [
    { ...FACT, team: 'fr-one', network: 'first', tier: 'full member', status: 'CURRENT' },
  ],
  'participations.csv': [{ ...FACT, country: 'KE', network: 'first', role: 'member' }],
  'collaborations.csv': [
    {
      ...FACT,
      ...{ id: 'fr-one-ke-two', from: 'fr-one', to: 'ke-two', kind: 'MENTORING', title: 'Help' },
    },
  ],
  'claims.csv': [{ ...FACT, id: 'fr-example-2025', country: 'FR', statement: 'EXISTS' }],
  'organizations.csv': [{ id: 'itu', name: 'International Telecommunication Union' }],
  'activities.csv': [
    {
      ...FACT,
      ...{ id: 'ke-drill-2024', kind: 'CYBERDRILL', title: 'Drill', status: 'COMPLETED' },
      ...{ countries: 'KE', regions: 'AFR', organizations: 'itu', since: '2024', until: '2024' },
    },
  ],
  'published-totals.csv': [
    { ...FACT, id: 'itu-2017', statement: '103 CIRTs', measure: 'NATIONAL_CIRTS', count: '103' },
  ],
  'service-categories.csv': [{ id: 'x1060-a', framework: 'X1060', code: 'A', name: 'Strategy' }],
  'services.csv': [
    {
      ...FACT,
      ...{ id: 'x1060-a-1', framework: 'X1060', code: 'A-1', name: 'Risk', category: 'x1060-a' },
    },
  ],
  'practices.csv': [
    {
      ...FACT,
      ...{ id: 'guide', title: 'Guide', publisher: 'ITU', published: '2021', kind: 'GUIDE' },
      ...{ topic: 'SERVICES', languages: 'en;fr', categories: 'x1060-a' },
    },
  ],
};

/** The small world with other cells in one row, found by a cell that it has. */
export function withCells(file: string, having: Cells, cells: Cells, files: Files = SMALL): Files {
  const rows = files[file] ?? [];
  const isMeant = (row: Cells) =>
    Object.entries(having).every(([name, cell]) => row[name] === cell);
  return { ...files, [file]: rows.map((row) => (isMeant(row) ? { ...row, ...cells } : row)) };
}

/** Without the rows of a file that have this cell. */
export function withoutRows(file: string, column: string, cell: string, files: Files): Files {
  return { ...files, [file]: (files[file] ?? []).filter((row) => row[column] !== cell) };
}

/** A folder with the files, which goes when the test is over. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-seed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const { file, columns } of TABLES.filter((table) => !isDerived(table))) {
    const header = Object.keys(columns);
    const rows = (files[file] ?? []).map((row) => header.map((name) => row[name] ?? ''));
    await writeFile(join(folder, file), toCsv([header, ...rows]));
  }
  return folder;
}

/** Rows as CSV, each cell that needs it in quotes. */
export function toCsv(rows: readonly (readonly string[])[], lineEnd = '\n'): string {
  const quote = (cell: string) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join(',') + lineEnd).join('');
}
