import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored, storedDate } from '../shape.ts';

/** A progress report as it was when it was published: never changed, whatever becomes known later. */
export interface PublishedReportRow extends RememberedRow {
  readonly id: string;
  readonly title: string | null;
  readonly from: string;
  readonly to: string;
  readonly filter: string | null;
  readonly publishedAt: string;
  readonly report: string;
}

export const publishedReport: Shape = {
  name: 'PublishedReport',
  fields: {
    ...rememberedFields('PublishedReport'),
    id: stored('id'),
    title: stored('title'),
    from: storedDate('from'),
    to: storedDate('to'),
    filter: stored('filter'),
    publishedAt: storedDate('createdAt'),
    report: stored('report'),
  },
};
