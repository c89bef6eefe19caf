import type { RegionCode as RegionWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const RegionCode = builder.enumType('RegionCode', {
  description: 'An ITU region, by its code.',
  values: {
    AFR: { description: 'Africa.' },
    AMS: { description: 'The Americas.' },
    ARB: { description: 'The Arab States.' },
    ASP: { description: 'Asia and the Pacific.' },
    CIS: { description: 'The Commonwealth of Independent States.' },
    EUR: { description: 'Europe.' },
  } satisfies Record<RegionWord, object>,
});
