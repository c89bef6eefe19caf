import { type FactRow, factFields } from '../fact.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import type { PublishedMeasure } from '../words.ts';

/** A world total that somebody published: something to hold our own count against. */
export interface PublishedTotalRow extends FactRow, RememberedRow {
  readonly id: string;
  readonly statement: string;
  readonly measure: PublishedMeasure;
  readonly count: number | null;
}

export const publishedTotal: Shape = {
  name: 'PublishedTotal',
  fields: {
    ...rememberedFields('PublishedTotal'),
    ...factFields,
    id: stored('id'),
    statement: stored('statement'),
    measure: stored('measure'),
    count: stored('count'),
  },
};
