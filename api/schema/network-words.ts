import type { NetworkKind as NetworkKindWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const NetworkKind = builder.enumType('NetworkKind', {
  description: 'How far a network reaches.',
  values: {
    GLOBAL: { description: 'The world.' },
    REGIONAL: { description: 'A region of the world.' },
    INTERGOVERNMENTAL: { description: 'The members of an intergovernmental organisation.' },
  } satisfies Record<NetworkKindWord, object>,
});
