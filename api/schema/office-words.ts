import type { OfficeKind as OfficeKindWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const OfficeKind = builder.enumType('OfficeKind', {
  description: 'What kind of ITU office it is.',
  values: {
    REGIONAL: { description: 'The office of a whole ITU region.' },
    AREA: { description: 'An office for a part of a region.' },
  } satisfies Record<OfficeKindWord, object>,
});
