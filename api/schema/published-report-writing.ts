import { find } from '../../graph/queries/find.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { publishReport, type PublishReport } from '../../graph/writes/publish-report.ts';
import { builder } from '../builder.ts';
import { askProgress } from '../export/ask-progress.ts';
import { CountryFilter } from './country-filter.ts';
import { PublishedReport } from './published-report.ts';
import { writeField } from './write-field.ts';

writeField('publishProgressReport', {
  by: ['OFFICER'],
  description:
    'Keeps the progress report between two dates as it is now, so that it can be read again as it was.',
  input: builder.inputRef<PublishReport, false>('PublishProgressReportInput').implement({
    description: 'Which report to publish.',
    fields: (t) => ({
      from: t.field({
        type: 'Date',
        required: true,
        description: 'The date to compare with: the last day before the period.',
      }),
      to: t.field({
        type: 'Date',
        required: true,
        description: 'The last day of the period; not in the future.',
      }),
      filter: t.field({ type: CountryFilter, description: 'Only countries that match.' }),
      title: t.string({ description: 'What to publish it as: one line, 200 characters at most.' }),
    }),
  }),
  makes: {
    name: 'publishedReport',
    type: PublishedReport,
    description: 'The report as it was published.',
    find: (key, asked) => find('PublishedReport', key, asked),
  },
  // Everybody reads what is published: it says what everybody may know, whoever publishes it.
  write: (writer, input, { context, schema }) => {
    const everybody = { ...context, asker: { ...context.asker, viewer: ANONYMOUS } };
    return publishReport(writer, input, (asked) => askProgress(schema, everybody, asked));
  },
});
