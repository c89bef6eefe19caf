import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { REGION_CODES } from '../../graph/words.ts';
import { csvOf } from '../export/csv.ts';
import { progressTable } from '../export/progress-table.ts';
import { WHOLE_PROGRESS, wholeProgress } from '../export/whole-progress.ts';
import type { Caller } from '../auth/identify.ts';
import type { Endpoint } from '../yoga.ts';
import { askEndpoint, handOn } from './ask-endpoint.ts';
import { readsOnly } from './reads-only.ts';
import { refuse } from './refuse.ts';
import { sendFile } from './send-file.ts';

const PATH = '/export/progress.';

const FORMATS = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    write: (report: z.infer<typeof wholeProgress>) => csvOf(progressTable(report)),
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: (report: z.infer<typeof wholeProgress>) => JSON.stringify(report),
  },
} as const;

export const isProgressExport = (path: string | undefined): boolean =>
  path?.startsWith(PATH) === true && Object.hasOwn(FORMATS, path.slice(PATH.length));

const parameters = z.strictObject({
  from: z.tuple([z.iso.date()]),
  to: z.tuple([z.iso.date()]),
  region: z.array(z.enum(REGION_CODES)).optional(),
});

const USAGE =
  'Ask for /export/progress.csv?from=2025-12-31&to=2026-12-31, with from and to as YYYY-MM-DD, once ' +
  `each; and region=AFR, as often as you like, one of ${REGION_CODES.join(', ')}.`;

/**
 * The progress report as a file. It is asked of the endpoint as any client would ask it, so that the
 * same limits hold, and its errors are the endpoint's.
 */
export function progressExport(endpoint: Endpoint) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Caller,
  ): Promise<void> => {
    if (!readsOnly(request, response, 'A report')) return;
    const url = new URL(request.url ?? '', 'http://atlas.invalid');
    const given = Object.fromEntries(
      [...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)]),
    );
    const { data: asked } = parameters.safeParse(given);
    if (!asked) {
      refuse(response, 400, 'BAD_USER_INPUT', USAGE);
      return;
    }
    const [[from], [to]] = [asked.from, asked.to];
    const filter = asked.region ? { region: { in: asked.region } } : undefined;
    const answer = await askEndpoint(
      endpoint,
      WHOLE_PROGRESS,
      { from, to, filter },
      response,
      caller,
    );
    const report = answer.ok ? reportIn(await answer.clone().json()) : undefined;
    if (!report) {
      await handOn(answer, response);
      return;
    }
    const { type, write } = FORMATS[url.pathname.endsWith('.csv') ? 'csv' : 'json'];
    const name = `progress-${from}-${to}${url.pathname.slice(url.pathname.lastIndexOf('.'))}`;
    sendFile(request, response, { name, type, body: write(report) });
  };
}

const answered = z.object({
  data: z.object({ progress: wholeProgress }),
  errors: z.undefined().optional(),
});

const reportIn = (answer: unknown) => answered.safeParse(answer).data?.data.progress;
