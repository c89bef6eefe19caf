import type { ClaimStatement as ClaimStatementWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const ClaimStatement = builder.enumType('ClaimStatement', {
  description: 'What a source says about the national CIRT of a country.',
  values: {
    EXISTS: { description: 'There is one.' },
    ESTABLISHING: { description: 'One is being set up.' },
    NONE: { description: 'There is none.' },
    UNCLEAR: { description: 'The source says something, but nothing clear.' },
  } satisfies Record<ClaimStatementWord, object>,
});
