import type { FilterFields } from './comparison.ts';
import { Evidence } from './fact.ts';

type InputFields = Parameters<FilterFields>[0];

/** The version that a change has seen. */
export const versionInput = (t: InputFields) =>
  t.int({
    required: true,
    description: 'The `version` that was read. If it has moved on since, nothing is written.',
  });

/** Who says so, how sure it is, and of when: what every fact is written with. */
export const factInput = (t: InputFields) => ({
  source: t.string({
    required: true,
    description: 'Who says so: one line, 200 characters at the most.',
  }),
  sourceUrl: t.string({
    description: 'Where the source can be read: an address that starts with http:// or https://.',
  }),
  evidence: t.field({ type: Evidence, required: true, description: 'How sure it is.' }),
  asOf: t.field({
    type: 'PartialDate',
    required: true,
    description: 'When the source said so; not in the future.',
  }),
  note: t.string({
    description:
      'What a reader should know about this fact, in English: 4000 characters at the most.',
  }),
});

/** From when to when it holds. */
export const lifeInput = (t: InputFields) => ({
  since: t.field({
    type: 'PartialDate',
    description: 'When it began; leave it out if nobody says.',
  }),
  until: t.field({
    type: 'PartialDate',
    description: 'The last date on which it held, not before `since`; leave it out if it goes on.',
  }),
});
