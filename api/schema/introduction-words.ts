import type { HopRow, HopKind as HopWord } from '../../graph/introduction/hop.ts';
import { builder } from '../builder.ts';

export const IntroductionHopKind = builder.enumType('IntroductionHopKind', {
  description: 'Why one team knows another one.',
  values: {
    COLLABORATION: { description: 'The two work together: one step.' },
    NETWORK: {
      description: 'Both are current members of a network: two steps, into it and out of it.',
    },
    COUNTRY: {
      description: 'Both are based in a country, or cover it: two steps, into it and out of it.',
    },
  } satisfies Record<HopWord, object>,
});

const SENTENCES: Readonly<Record<HopWord, string>> = {
  COLLABORATION: '{from} and {to} work together.',
  NETWORK: '{from} and {to} are both members of {through}.',
  COUNTRY: '{from} and {to} both work in {through}, or for it.',
};

/** Why one team knows another one, as an English sentence. */
export function hopSentence([kind, from, to, through]: HopRow['reason']): string {
  const named: Readonly<Record<string, string>> = { from, to, through: through ?? '' };
  return SENTENCES[kind].replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? '');
}
