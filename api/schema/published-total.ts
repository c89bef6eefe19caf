import type { PublishedTotalRow } from '../../graph/entities/published-total.ts';
import type { PublishedMeasure as PublishedMeasureWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Fact } from './fact.ts';
import { Remembered } from './remembered.ts';

const PublishedMeasure = builder.enumType('PublishedMeasure', {
  description: 'What a published total counts.',
  values: {
    NATIONAL_CIRTS: { description: 'National CIRTs.' },
    COUNTRIES_WITH_CIRT: { description: 'Countries that have one, or are covered by one.' },
    CYBERDRILLS: { description: 'CyberDrills.' },
  } satisfies Record<PublishedMeasureWord, object>,
});

const PublishedTotal = builder.objectRef<PublishedTotalRow>('PublishedTotal').implement({
  description: 'A world total that somebody published. They differ; none of them is ours.',
  interfaces: [Fact, Remembered],
  fields: (t) => ({
    statement: t.exposeString('statement', { description: 'What was published, in English.' }),
    measure: t.expose('measure', { type: PublishedMeasure, description: 'What it counts.' }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'The number; null where the source gives none.',
    }),
  }),
});

export const PublishedTotalConnection = connectionOf('PublishedTotal', PublishedTotal);

export const publishedTotalArgs = () =>
  listArgs({ of: 'totals', standard: 'the newest come first' });
