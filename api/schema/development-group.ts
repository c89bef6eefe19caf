import type { DevelopmentGroup as DevelopmentGroupWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const DevelopmentGroup = builder.enumType('DevelopmentGroup', {
  description:
    'A UN group that makes a country developing in the sense of WTDC Resolution 69 and WTSA ' +
    'Resolution 58.',
  values: {
    LDC: {
      description: 'Least developed countries (UN list; a country leaves on its graduation).',
    },
    LLDC: { description: 'Landlocked developing countries.' },
    SIDS: { description: 'Small island developing States.' },
    IN_TRANSITION: { description: 'Countries with economies in transition.' },
  } satisfies Record<DevelopmentGroupWord, object>,
});
