import type { MembershipStatus as MembershipStatusWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const MembershipStatus = builder.enumType('MembershipStatus', {
  description: 'Whether a membership holds.',
  values: {
    CURRENT: { description: 'It holds.' },
    CANDIDATE: { description: 'The team has applied or is being accepted.' },
    SUSPENDED: { description: 'The network has suspended it.' },
    FORMER: { description: 'It has ended.' },
  } satisfies Record<MembershipStatusWord, object>,
});
