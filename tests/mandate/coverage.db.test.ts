import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FACT, seeded } from './seeded.ts';

const ask = seeded();

describe('CIRT Atlas', { timeout: 60_000 }, () => {
  it('says where national CIRTs are needed, developing countries apart', async () => {
    const data = await ask(`{
      gaps(filter: { kind: { in: [NATIONAL_TEAM] },
                     country: { developmentGroup: { in: [LDC] }, region: { in: [AFR] } } }) {
        totalCount nodes { country { iso2 developmentGroups coverage { state } } reason severity }
      }
      coverage(by: REGION, filter: { developmentGroup: { in: [LDC] } }) {
        groups { key absent countries }
      }
    }`);
    const { gaps, coverage } = z
      .object({
        gaps: z.object({
          totalCount: z.number(),
          nodes: z.array(
            z.looseObject({ country: z.looseObject({ developmentGroups: z.array(z.string()) }) }),
          ),
        }),
        coverage: z.object({
          groups: z.array(z.object({ key: z.string(), absent: z.number() })),
        }),
      })
      .parse(data);
    expect(gaps.nodes).toContainEqual({
      reason: 'The newest source says that Burundi has no national CIRT.',
      severity: 'CRITICAL',
      country: expect.objectContaining({ iso2: 'BI', coverage: { state: 'ABSENT' } }) as unknown,
    });
    expect(gaps.nodes.every(({ country }) => country.developmentGroups.includes('LDC'))).toBe(true);
    expect(coverage.groups.find(({ key }) => key === 'AFR')?.absent).toBe(gaps.totalCount);
  });

  it('knows government, industry, academic and sectoral CIRTs, and where they lack', async () => {
    const data = await ask(`{
      teams(filter: { constituency: { in: [GOVERNMENT, INDUSTRY, ACADEMIC, SECTORAL] } }, first: 0) {
        facets { constituency { value count } }
      }
      gaps(filter: { kind: { in: [GOVERNMENT_TO_GOVERNMENT, GOVERNMENT_TEAM, INDUSTRY_TEAM, ACADEMIC_TEAM, SECTOR_TEAM] },
                     country: { iso2: { in: ["FR"] } } }) { nodes { kind sectors { code } } }
      country(iso2: "FR") { sectorCoverage { sector { code } served teams { nodes { slug } } } }
    }`);
    expect(data).toMatchObject({
      teams: {
        facets: {
          constituency: expect.arrayContaining([
            { value: 'GOVERNMENT', count: 56 },
            { value: 'INDUSTRY', count: 28 },
            { value: 'ACADEMIC', count: 59 },
            { value: 'SECTORAL', count: 54 },
          ]) as unknown,
        },
      },
      country: {
        sectorCoverage: expect.arrayContaining([
          { sector: { code: 'HEA' }, served: true, teams: { nodes: [{ slug: 'fr-sante' }] } },
          { sector: { code: 'ENE' }, served: false, teams: { nodes: [] } },
        ]) as unknown,
      },
    });
    expect(data).toHaveProperty(
      'gaps.nodes',
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'SECTOR_TEAM',
          sectors: expect.arrayContaining([{ code: 'ENE' }]) as unknown,
        }),
      ]),
    );
  });

  it('knows the single point of contact of a country, and the teams behind it', async () => {
    const country = `country(iso2: "FR") {
      coveredBy(filter: { pointOfContact: true }) { nodes { team { slug } } }
      teams(filter: { constituency: { in: [SECTORAL] } }) { nodes { slug } }
      gaps { kind }
    }`;
    const noContact = expect.arrayContaining([{ kind: 'POINT_OF_CONTACT' }]) as unknown;
    expect(await ask(`{ ${country} }`)).toMatchObject({
      country: { coveredBy: { nodes: [] }, gaps: noContact },
    });
    const key = { team: 'fr-certfr', country: 'FR', role: 'NATIONAL', version: 1 };
    await ask(
      'mutation ($input: ChangeCoverageInput!) { changeCoverage(input: $input) { errors { message } } }',
      { input: { ...key, ...FACT, pointOfContact: true } },
    );
    expect(await ask(`{ ${country} }`)).toMatchObject({
      country: {
        coveredBy: { nodes: [{ team: { slug: 'fr-certfr' } }] },
        teams: { nodes: [{ slug: 'fr-sante' }, { slug: 'fr-mcert' }] },
        gaps: expect.not.arrayContaining([{ kind: 'POINT_OF_CONTACT' }]) as unknown,
      },
    });
  });

  it('takes CIRT as a broad term', async () => {
    const data = await ask('{ teams(first: 0) { facets { kind { value count } } } }');
    expect(data).toEqual({
      teams: {
        facets: {
          kind: [
            { value: 'CERT', count: 210 },
            { value: 'CSIRT', count: 130 },
            { value: 'CSC', count: 24 },
            { value: 'ISAC', count: 11 },
            { value: 'SOC', count: 4 },
          ],
        },
      },
    });
  });

  it('reports what changed between two dates', async () => {
    const data = await ask(`{
      progress(from: "2023-12-31", to: "2024-12-31") {
        before { total { covered } } after { total { covered } regions { key absent } }
        newlyCovered(first: 5) { nodes { country { iso2 } } } absent(first: 0) { totalCount }
        memberships { gained(first: 0) { totalCount } }
        activities { byKind { kind activities } byProvider { slug activities } }
        caveats { undated { share } unverified { share } undatedActivities { count of } }
      }
      coverageChanges(from: "2016-01-01", to: "2026-11-22",
                      filter: { country: { iso2: { in: ["RW", "BJ"] } } }) {
        nodes { country { iso2 } before { state } after { state } because { __typename } }
      }
      coverageHistory(from: "2016-01-01", to: "2026-01-01", step: YEAR) {
        points { asOf total { covered } }
      }
    }`);
    const { progress, coverageChanges, coverageHistory } = z
      .object({
        progress: z.object({
          after: z.object({ regions: z.array(z.object({ key: z.string(), absent: z.number() })) }),
          absent: z.object({ totalCount: z.number() }),
          activities: z.object({
            byKind: z.array(z.object({ kind: z.string(), activities: z.number() })),
          }),
          caveats: z.object({ undatedActivities: z.object({ count: z.number().min(1) }) }),
        }),
        coverageChanges: z.object({
          nodes: z.array(z.looseObject({ because: z.array(z.unknown()).min(1) })),
        }),
        coverageHistory: z.object({
          points: z.array(z.object({ total: z.object({ covered: z.number() }) })),
        }),
      })
      .parse(data);
    const absent = progress.after.regions.map((region) => region.absent);
    expect(absent.reduce((sum, count) => sum + count)).toBe(progress.absent.totalCount);
    const kinds = progress.activities.byKind.map(({ kind }) => kind);
    expect(kinds).toEqual(['CYBERDRILL', 'REGIONAL_CENTRE']);
    expect(coverageChanges.nodes).toContainEqual(
      expect.objectContaining({ country: { iso2: 'BJ' }, after: { state: 'NATIONAL' } }),
    );
    expect(coverageHistory.points).toHaveLength(11);
    const [first, last] = [coverageHistory.points.at(0), coverageHistory.points.at(-1)];
    expect(last?.total.covered).toBeGreaterThan(first?.total.covered ?? 0);
  });
});
