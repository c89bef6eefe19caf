import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wholeProgress } from '../../api/export/whole-progress.ts';
import { testApi, writingApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();
const closed = testApi();

const published = z.object({
  id: z.string(),
  title: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  filter: z.string().nullable(),
  publishedAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  report: z.string(),
});
const FIELDS = 'id title from to filter publishedAt report';
const PUBLISH = `mutation ($input: PublishProgressReportInput!) { publishProgressReport(input: $input) {
  publishedReport { ${FIELDS} } errors { __typename message path } } }`;

const payload = z.object({
  publishProgressReport: z.object({
    publishedReport: published.nullable(),
    errors: z.array(
      z.object({ __typename: z.string(), message: z.string(), path: z.array(z.string()) }),
    ),
  }),
});

async function publish(input: Readonly<Record<string, unknown>>) {
  const { data, errors } = await execute(PUBLISH, { input });
  expect(errors).toEqual([]);
  return payload.parse(data).publishProgressReport;
}

async function published2025() {
  const input = { from: '2024-12-31', to: '2025-12-31', title: ' The year 2025 ' };
  const { publishedReport, errors } = await publish(input);
  expect(errors).toEqual([]);
  return published.parse(publishedReport);
}

const coveredIn = (report: string) =>
  wholeProgress.parse(JSON.parse(report)).newlyCovered.nodes.map(({ country }) => country.iso2);

beforeEach(() =>
  new World()
    .region('AFR', 'Africa')
    .region('EUR', 'Europe')
    .country('AA', { region: 'AFR' })
    .country('BB', { region: 'EUR' })
    .team('a', { country: 'AA', since: '2025-03-01' })
    .team('b', { country: 'BB', since: '2025-04-01' })
    .covers('a', 'AA')
    .build(graph),
);

describe('a published report', () => {
  it('is read again as it was, whatever becomes known', { timeout: 60_000 }, async () => {
    const report = await published2025();
    expect(report).toMatchObject({ title: 'The year 2025', from: '2024-12-31', filter: null });
    expect(coveredIn(report.report)).toEqual(['AA']);

    await execute(`mutation { assignCoverage(input: { team: "b", country: "BB", role: NATIONAL,
      source: "Press", evidence: DOCUMENTED, asOf: "2026" }) { errors { message } } }`);
    const { data } = await execute(
      `query ($id: ID!) { publishedReport(id: $id) { ${FIELDS} } node(id: $id) { id }
        progress(from: "2024-12-31", to: "2025-12-31") { newlyCovered { totalCount } } }`,
      { id: report.id },
    );
    expect(data).toEqual({
      publishedReport: report,
      node: { id: report.id },
      progress: { newlyCovered: { totalCount: 2 } },
    });
  });

  it('is about the countries of a filter, and keeps it', { timeout: 60_000 }, async () => {
    const filter = { region: { in: ['EUR'] }, memberState: null };
    const { publishedReport } = await publish({ from: '2024-12-31', to: '2025-12-31', filter });
    expect(JSON.parse(publishedReport?.filter ?? '')).toEqual(filter);
    expect(
      wholeProgress.parse(JSON.parse(publishedReport?.report ?? '')).after.total,
    ).toMatchObject({ countries: 1 });
  });

  it('stands in a list, the latest first', { timeout: 60_000 }, async () => {
    const { id } = await published2025();
    const { data, errors, statements } = await execute(
      `{ publishedReports(filter: { to: { gte: "2025-12-31" }, title: { contains: "YEAR" } }) {
        totalCount nodes { id } pageInfo { endCursor hasNextPage } }
      none: publishedReports(filter: { not: { from: { lt: "2025-01-01" } } }) { totalCount } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(2);
    expect(data).toMatchObject({
      publishedReports: { totalCount: 1, nodes: [{ id }], pageInfo: { hasNextPage: false } },
      none: { totalCount: 0 },
    });
  });

  it.each([
    [{ from: '2025-01-01', to: '2024-01-01' }, ['from'], 'a day that is not after `to`'],
    [{ from: '2025-12-31', to: '2026-12-31' }, ['to'], 'not in the future; it is 2026-11-22'],
    [{ from: '2024-12-31', to: '2025-12-31', title: '\u0000' }, ['title'], 'one line'],
  ])('is refused for %j, and nothing is written', async (input, path, expected) => {
    const { publishedReport, errors } = await publish(input);
    expect(publishedReport).toBeNull();
    expect(errors).toMatchObject([{ __typename: 'InvalidInput', path }]);
    expect(errors[0]?.message).toContain(expected);
    const { data } = await execute('{ publishedReports { totalCount } }');
    expect(data).toEqual({ publishedReports: { totalCount: 0 } });
  });

  it('is published by nobody who has not signed in', async () => {
    const input = { from: '2024-12-31', to: '2025-12-31' };
    const { status, errors } = await closed.execute(PUBLISH, { input });
    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
