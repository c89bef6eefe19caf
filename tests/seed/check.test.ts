import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../seed/check.ts';
import { TABLES } from '../../seed/tables.ts';
import { folderOf, SMALL, withCells, withoutRows, type Files } from './folder.ts';

const findingsIn = async (folder: string) => (await checkFolder(folder, TABLES)).findings;
const findings = async (files: Files) => findingsIn(await folderOf(files));

/** The findings of the small world after one file was written anew. */
async function findingsAfter(file: string, change: (text: string) => string | Buffer) {
  const folder = await folderOf(SMALL);
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  return findingsIn(folder);
}

describe('the files of a folder', () => {
  it('are fine as they are in the small world', async () => {
    expect(await findings(SMALL)).toEqual([]);
  });

  it.each([
    ['teams.csv', 'status', 'ALIVE', 'one of ACTIVE, PLANNED, UNVERIFIED, CLOSED'],
    ['teams.csv', 'constituencies', 'NATIONAL;CIVIL', 'some of NATIONAL, GOVERNMENT'],
    ['teams.csv', 'website', 'www.example.org', 'http://'],
    ['teams.csv', 'website', 'ftp://example.org', 'http://'],
    ['teams.csv', 'since', '05/2014', 'a date such as 2014, 2014-05 or 2014-05-31'],
    ['teams.csv', 'since', '2014-02-30', 'a date such as 2014, 2014-05 or 2014-05-31'],
    ['teams.csv', 'aliases', 'Un;;Uno', 'no empty entry between semicolons'],
    ['teams.csv', 'aliases', 'Un; Un', 'no entry twice'],
    ['teams.csv', 'id', 'FR One', 'small letters and digits, words joined by hyphens'],
    ['contacts.csv', 'email', 'cert at example.org', 'an e-mail address'],
    ['contacts.csv', 'tlp', 'WHITE', 'one of CLEAR, GREEN'],
    ['contacts.csv', 'phone', '01 53 71 00 00', 'a telephone number'],
    ['contacts.csv', 'timeZone', 'Europe/Atlantis', 'a time zone'],
    ['contacts.csv', 'opens', '9 a.m.', 'a time such as 09:00'],
    ['contacts.csv', 'weekdays', 'MON;MOON', 'some of MON'],
    ['contacts.csv', 'keyFingerprint', 'ab cd', '40 or 64 hexadecimal digits'],
    ['countries.csv', 'ldc', 'yes', 'true or false'],
    ['countries.csv', 'latitude', '91', 'a number from -90 to 90'],
    ['countries.csv', 'longitude', '12,5', 'a number from -180 to 180'],
    ['countries.csv', 'ldcGraduation', '2026', 'a day such as 2014-05-31'],
    ['published-totals.csv', 'count', '10.5', 'a whole number'],
    ['claims.csv', 'evidence', 'documented', 'one of DOCUMENTED'],
  ])('have a finding where %s has %s %j', async (file, column, cell, expected) => {
    const first = SMALL[file]?.[0] ?? {};
    const found = await findings(withCells(file, first, { [column]: cell }));
    const finding = found.find((one) => one.column === column && one.file === file);
    expect(finding).toMatchObject({ line: 2, found: JSON.stringify(cell) });
    expect(finding?.expected).toContain(expected);
  });

  it('have a finding where a cell that must not be empty is', async () => {
    expect(await findings(withCells('teams.csv', { id: 'ke-two' }, { name: ' ' }))).toEqual([
      { file: 'teams.csv', line: 3, column: 'name', found: 'nothing', expected: 'a value' },
    ]);
  });

  it('have a finding where something ends before it starts', async () => {
    const reversed = (until: string) =>
      findings(withCells('teams.csv', { id: 'fr-one' }, { since: '2014-05', until }));
    expect(await reversed('2014-04')).toEqual([
      {
        file: 'teams.csv',
        line: 2,
        column: 'until',
        found: '"2014-04-30"',
        expected: 'a date that is not before since (2014-05-01)',
      },
    ]);
    expect(await reversed('2014')).toEqual([]);
  });

  it('have a finding for each key that no row of the other file has', async () => {
    const files = withCells('teams.csv', { id: 'fr-one' }, { sectors: 'BNK;GAS', country: 'XX' });
    expect(await findings(files)).toEqual([
      {
        file: 'teams.csv',
        line: 2,
        column: 'sectors',
        found: '"GAS"',
        expected: 'the code of a row in sectors.csv',
      },
      {
        file: 'teams.csv',
        line: 2,
        column: 'country',
        found: '"XX"',
        expected: 'the iso2 of a row in countries.csv',
      },
    ]);
    const missing = await findings(withoutRows('networks.csv', 'id', 'first', SMALL));
    expect(missing.map(({ file, column }) => [file, column])).toEqual([
      ['memberships.csv', 'network'],
      ['participations.csv', 'network'],
    ]);
  });

  it('have a finding where a key comes again, of a node or of a relationship', async () => {
    expect(
      await findings(withCells('teams.csv', { id: 'ke-two' }, { id: 'fr-one' })),
    ).toContainEqual({
      file: 'teams.csv',
      line: 3,
      column: 'id',
      found: '"fr-one"',
      expected: 'a key unlike that of line 2',
    });
    const [coverage = {}] = SMALL['coverage.csv'] ?? [];
    const twice = { ...SMALL, 'coverage.csv': [coverage, { ...coverage, note: 'again' }] };
    expect(await findings(twice)).toMatchObject([
      { line: 3, column: 'team, country, role', found: '"fr-one FR NATIONAL"' },
    ]);
  });

  it('have a finding where two names would be one source', async () => {
    const [claim = {}] = SMALL['claims.csv'] ?? [];
    const almost = { ...claim, id: 'fr-example-2026', source: 'Example org' };
    expect(await findings({ ...SMALL, 'claims.csv': [claim, almost] })).toMatchObject([
      { file: 'claims.csv', line: 3, column: 'source', found: '"Example org"' },
    ]);
  });

  it('have a finding for each column that is missing, unknown or there twice', async () => {
    const found = await findingsAfter('sectors.csv', (text) =>
      text.replace('annex,detail', 'anex,code'),
    );
    expect(found.filter(({ line }) => line === 1).map((one) => [one.column, one.found])).toEqual([
      ['annex', 'no such column'],
      ['detail', 'no such column'],
      ['anex', 'an unknown column'],
      ['code', 'the column again'],
    ]);
  });

  it('may do without the column of labels, and have a finding for a label that there is not', async () => {
    const bare = 'team,network,tier,status,since,until,source,sourceUrl,evidence,asOf,note\n';
    expect(await findingsAfter('memberships.csv', () => bare)).toEqual([]);
    const membership = { team: 'fr-one', network: 'first' };
    expect(await findings(withCells('memberships.csv', membership, { tlp: 'PINK' }))).toMatchObject(
      [{ file: 'memberships.csv', column: 'tlp', found: '"PINK"' }],
    );
  });

  it('may have their columns in any order', async () => {
    const text = 'name,code\nEurope,EUR\nAfrica,AFR\n';
    expect(await findingsAfter('regions.csv', () => text)).toEqual([]);
  });

  it('have a finding where a row has too few or too many cells, and none for what that shifts', async () => {
    const folder = await folderOf(SMALL);
    await appendFile(join(folder, 'contacts.csv'), 'x-public,y\n');
    await appendFile(join(folder, 'regions.csv'), 'CIS,Independent States,x\n');
    expect(await findingsIn(folder)).toEqual([
      {
        file: 'regions.csv',
        line: 4,
        found: 'a row of 3',
        expected: '2 cells, as in the first line',
      },
      {
        file: 'contacts.csv',
        line: 3,
        found: 'a row of 2',
        expected: '18 cells, as in the first line',
      },
    ]);
  });

  it('have one finding where one of them is missing or empty', async () => {
    const folder = await folderOf(SMALL);
    await rm(join(folder, 'countries.csv'));
    await writeFile(join(folder, 'regions.csv'), '');
    expect(await findingsIn(folder)).toEqual([
      { file: 'regions.csv', found: 'an empty file', expected: 'the columns code,name' },
      { file: 'countries.csv', found: 'no such file', expected: 'the file' },
    ]);
  });

  it('have a finding where one cannot be read as CSV or as UTF-8', async () => {
    const [unclosed] = await findingsAfter('regions.csv', (text) => `${text}"CIS\n`);
    expect(unclosed).toMatchObject({ file: 'regions.csv', line: 4 });
    expect(unclosed?.found).toContain('Quote Not Closed');
    const latin1 = (text: string) => Buffer.from(text.replace('Africa', 'Áfrîca'), 'latin1');
    expect(await findingsAfter('regions.csv', latin1)).toMatchObject([
      { file: 'regions.csv', line: 3, found: 'bytes that are not UTF-8' },
    ]);
  });

  it('may have a byte order mark, and lines that end in CRLF', async () => {
    const fromWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(await findingsAfter('teams.csv', fromWindows)).toEqual([]);
  });

  it('give all their findings at once', async () => {
    const bad = withCells('teams.csv', { id: 'fr-one' }, { kind: 'X', since: 'y' });
    const worse = withCells('claims.csv', {}, { country: 'ZZ' }, bad);
    const found = await findings(worse);
    expect(found.map(({ file, column }) => [file, column])).toEqual([
      ['teams.csv', 'kind'],
      ['teams.csv', 'since'],
      ['claims.csv', 'country'],
    ]);
  });
});
