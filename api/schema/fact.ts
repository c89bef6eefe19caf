import type { FactRow, LifeRow } from '../../graph/fact.ts';
import type { Evidence as EvidenceWord } from '../../graph/words.ts';
import type { OtherValueRow } from '../../graph/otherwise.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { wordFilter } from './comparison.ts';

export const Evidence = builder.enumType('Evidence', {
  description: 'How sure a fact is.',
  values: {
    DOCUMENTED: { description: 'The source says so itself.' },
    INDIRECT: { description: 'Inferred from a source, or second-hand.' },
    UNVERIFIED: {
      description: 'Generally known, no document seen: a lead, not a confirmed fact.',
    },
  } satisfies Record<EvidenceWord, object>,
});

export const EvidenceFilter = wordFilter('EvidenceFilter', Evidence);

const OtherValue = builder.objectRef<OtherValueRow>('OtherValue').implement({
  description: 'What the import says of a field that somebody has changed here.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field: `website`.' }),
    value: t.exposeStringList('value', {
      description: 'What it says: each entry of a list as text, and none where it says nothing.',
    }),
    source: t.exposeString('source', { description: 'Who says so.' }),
    sourceUrl: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Where the source can be read: a URL.',
    }),
    asOf: t.expose('asOf', {
      type: 'PartialDate',
      nullable: true,
      description: 'When the source said so.',
    }),
  }),
});

export const Fact = builder.interfaceRef<FactRow>('Fact').implement({
  description: 'Something that is known because somebody says so.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'Who says so.' }),
    sourceUrl: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Where the source can be read: a URL.',
    }),
    evidence: t.expose('evidence', { type: Evidence, description: 'How sure it is.' }),
    asOf: t.expose('asOf', {
      type: 'PartialDate',
      nullable: true,
      description: 'When the source said so.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know about this fact, in English.',
    }),
    otherwise: t.field({
      type: [OtherValue],
      description:
        'What the import says otherwise of a fact that was changed here: what is changed here stands, and both ' +
        'are shown. Empty where they agree, and where nobody has changed it.',
      resolve: related('otherwise'),
    }),
  }),
});

export const Lived = builder.interfaceRef<LifeRow>('Lived').implement({
  description: 'Something that begins and may end.',
  fields: (t) => ({
    since: t.expose('since', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it began; null where nobody says.',
    }),
    until: t.expose('until', {
      type: 'PartialDate',
      nullable: true,
      description: 'The last date on which it held; null where it goes on, or nobody says.',
    }),
  }),
});
