import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { csvRows, UTF8_MARK } from '../export/csv.ts';
import { cellOf, type Parameter, PARAMETERS, type Table, type Value } from '../export/table.ts';
import { countries } from '../export/tables/countries.ts';
import { gaps } from '../export/tables/gaps.ts';
import { priorities } from '../export/tables/priorities.ts';
import { teams } from '../export/tables/teams.ts';
import type { Caller } from '../auth/identify.ts';
import type { Endpoint } from '../yoga.ts';
import { isAnonymousRequest } from './anonymous.ts';
import { askEndpoint, handOn } from './ask-endpoint.ts';
import { keptBy } from './cacheable-answers.ts';
import { OPEN_TO_ALL_ALWAYS } from './open-to-all.ts';
import { readsOnly } from './reads-only.ts';
import { refuse } from './refuse.ts';

const TABLES: Readonly<Record<string, Table>> = { countries, gaps, priorities, teams };

type Rows = readonly (readonly Value[])[];
type Asked = Readonly<Partial<Record<Parameter, unknown>>>;

/** How a table is written: what stands before its rows, each page of them, and what stands behind. */
interface Format {
  readonly type: string;
  readonly start: (table: Table, about: object) => string;
  readonly rows: (rows: Rows, table: Table, isFirst: boolean) => string;
  readonly end: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    start: ({ header }) => UTF8_MARK + csvRows([header]),
    rows: (rows) => csvRows(rows.map((row) => row.map(cellOf))),
    end: '',
  },
  json: {
    type: 'application/json; charset=utf-8',
    start: (_table, about) => `${JSON.stringify(about).slice(0, -1)},"rows":[`,
    rows: (rows, { header }, isFirst) =>
      rows
        .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))
        .map((row, index) => `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify(row)}`)
        .join(''),
    end: '\n]}\n',
  },
};

const PATH = /^\/export\/(\w+)\.(csv|json)$/;

const wanted = (path: string | undefined) => {
  const [, name = '', format = ''] = PATH.exec(path ?? '') ?? [];
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  const written = FORMATS[format];
  return table && written && { name, table, format, written };
};

export const isTableExport = (path: string | undefined): boolean => wanted(path) !== undefined;

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'JSON' });
    return z.NEVER;
  }
});
const READ: Readonly<Record<Parameter, z.ZodType>> = {
  filter: json,
  search: z.string(),
  orderBy: json,
  weights: json,
  asOf: z.iso.date(),
};

const page = z.object({
  data: z.object({
    list: z.object({
      totalCount: z.number(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(z.unknown()),
    }),
  }),
  errors: z.undefined().optional(),
});
type Page = z.infer<typeof page>['data']['list'];

/**
 * A list of the API as a file, all of it: asked of the endpoint page by page, and sent as it comes. The headers
 * `Atlas-Total`, `Atlas-As-Of` and `Atlas-Filter` say what it is of.
 */
export function tableExport(endpoint: Endpoint, today: () => string) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Caller,
  ): Promise<void> => {
    if (!readsOnly(request, response, 'A table')) return;
    const url = new URL(request.url ?? '', 'http://atlas.invalid');
    const found = wanted(url.pathname);
    const asked = found && read(found.table, url.searchParams);
    if (!found || !asked) {
      refuse(response, 400, 'BAD_USER_INPUT', usage(found?.name ?? '', found?.table));
      return;
    }
    const { name, table, format, written } = found;
    const answer = await askEndpoint(endpoint, table.query, asked, response, caller);
    const first = page.safeParse(await answer.clone().json()).data?.data.list;
    if (!first) {
      await handOn(answer, response);
      return;
    }
    const about = {
      total: first.totalCount,
      asOf: typeof asked.asOf === 'string' ? asked.asOf : today(),
      filter: { ...asked, asOf: undefined },
    };
    response.writeHead(200, {
      ...OPEN_TO_ALL_ALWAYS,
      ...headersOf(about),
      'cache-control': keptBy(isAnonymousRequest(request)),
      vary: 'Authorization, Cookie',
      'content-type': written.type,
      'content-disposition': `attachment; filename="${name}-${about.asOf}.${format}"`,
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const next = async (after: string) => {
      const more = await askEndpoint(endpoint, table.query, { ...asked, after }, response, caller);
      return page.parse(await more.json()).data.list;
    };
    await pipeline(Readable.from(parts({ table, written, about, first, next })), response);
  };
}

const headersOf = ({ total, asOf, filter }: { total: number; asOf: string; filter: object }) => ({
  'access-control-expose-headers': 'Atlas-Total, Atlas-As-Of, Atlas-Filter, Content-Disposition',
  'atlas-total': String(total),
  'atlas-as-of': asOf,
  // A header takes no letters but those of ASCII; JSON can do without others.
  'atlas-filter': JSON.stringify(filter).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});

interface Whole {
  readonly table: Table;
  readonly written: Format;
  readonly about: object;
  readonly first: Page;
  readonly next: (after: string) => Promise<Page>;
}

/** The text of a table, a page at a time. */
async function* parts({ table, written, about, first, next }: Whole): AsyncGenerator<string> {
  yield written.start(table, about);
  for (let one = first; ;) {
    yield written.rows(one.nodes.map(table.row), table, one === first);
    const { hasNextPage, endCursor } = one.pageInfo;
    if (!hasNextPage || endCursor === null) break;
    one = await next(endCursor);
  }
  yield written.end;
}

/** What is asked of a table; undefined where it is nothing that can be. */
function read(table: Table, parameters: URLSearchParams): Asked | undefined {
  const asked: Partial<Record<Parameter, unknown>> = {};
  for (const name of new Set(parameters.keys())) {
    const known = PARAMETERS.find((one) => one === name && table.parameters.includes(one));
    const [text, ...others] = parameters.getAll(name);
    const { success, data } = READ[known ?? 'search'].safeParse(text);
    if (!known || !success || others.length > 0) return undefined;
    asked[known] = data;
  }
  return asked;
}

const usage = (name: string, table: Table | undefined) =>
  `Ask for /export/${name}.csv or .json with ${(table?.parameters ?? []).join(', ')}, each once at the most: ` +
  'search as text, asOf as YYYY-MM-DD, all others as the JSON of the argument of that name, for example ' +
  '?filter={"not":{}}.';
