import type { MistakeReportRow } from '../../graph/entities/mistake-report.ts';
import { type CloseReport, closeReport } from '../../graph/mistakes/close.ts';
import {
  acceptReport,
  REPORTABLE,
  reportMistake,
  type ReportMistake,
} from '../../graph/mistakes/report.ts';
import { find } from '../../graph/queries/find.ts';
import { builder } from '../builder.ts';
import { keyOf, nodeOf } from '../global-id.ts';
import { REPORT_RATES } from '../http/report-limit.ts';
import { requestError } from '../request-error.ts';
import { MistakeReport, MistakeReportState } from './mistake-report.ts';
import { type Made, ToldOnce, writeField } from './write-field.ts';

const makes: Made<MistakeReportRow> = {
  name: 'report',
  type: MistakeReport,
  description: 'The report as it is now; null to those who may not see reports.',
  find: (key, asked) => find('MistakeReport', key, asked),
};

interface ReportMistakeInput extends ReportMistake {
  readonly about: string;
}

writeField('reportMistake', {
  by: 'EVERYBODY',
  description:
    'Reports a mistake on record, without an account too. Officers, admins and the team whose it is read it; ' +
    'nothing is kept of who sent it. RATE_LIMITED after ' +
    `${REPORT_RATES.perClient} reports in an hour, or where all together have sent ${REPORT_RATES.inAll}.`,
  input: builder.inputRef<ReportMistakeInput, false>('ReportMistakeInput').implement({
    description: 'What is mistaken, and how. Name no persons, and give no address of your own.',
    fields: (t) => ({
      about: t.id({
        required: true,
        description: 'The global `id` of what is mistaken: of a team, a contact, a country, ….',
      }),
      field: t.string({
        description: 'What of it is mistaken: `website`; one line, 100 characters at the most.',
      }),
      text: t.string({
        required: true,
        description: 'What is wrong, what is right, and how you know: 2000 characters at the most.',
      }),
      sourceUrl: t.string({
        description: 'Where that can be read: an address that starts with http:// or https://.',
      }),
    }),
  }),
  makes,
  tellsOnce: { name: 'number', description: 'The number of the report, to refer to it by.' },
  write: async (writer, { about, ...input }, { context }) => {
    const node = nodeOf(REPORTABLE, about, ['about']);
    acceptReport(input);
    const seconds = await context.reportWait();
    if (seconds !== undefined) throw tooMany(seconds);
    const id = await reportMistake(writer, node, input);
    return new ToldOnce(id, id);
  },
});

function tooMany(seconds: number) {
  const message = `So many reports in an hour are too many: send yours in ${seconds} s. It was not kept.`;
  return requestError('RATE_LIMITED', message, {
    status: 429,
    headers: { 'retry-after': String(seconds) },
  });
}

const keyIn = ({ id }: { readonly id: string }) => keyOf('MistakeReport', id, ['id']);

writeField('closeReport', {
  by: ['TEAM', 'OFFICER', 'ADMIN'],
  description:
    'Closes a report of a mistake. To put right what was mistaken is a change of its own, or a proposal.',
  input: builder.inputRef<CloseReport, false>('CloseReportInput').implement({
    description: 'What has become of a report.',
    fields: (t) => ({
      id: t.id({ required: true, description: 'The report, by its global `id`.' }),
      state: t.field({
        type: MistakeReportState,
        required: true,
        description: 'ACCEPTED where there was a mistake, or REJECTED.',
      }),
      why: t.string({ description: 'Why: 2000 characters at the most.' }),
    }),
  }),
  makes,
  write: (writer, input) => closeReport(writer, { ...input, id: keyIn(input) }),
  whose: (input) => ({ of: 'MISTAKE_REPORT', id: keyIn(input), path: ['id'] }),
});
