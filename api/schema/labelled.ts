import type { LabelledRow } from '../../graph/labelled.ts';
import { builder } from '../builder.ts';
import type { FilterFields } from './comparison.ts';
import { TlpLabel } from './contact-words.ts';

export const Labelled = builder.interfaceRef<LabelledRow>('Labelled').implement({
  description: 'Something that is not for everyone who asks. docs/who-sees-what.md has the rules.',
  fields: (t) => ({
    tlp: t.expose('tlp', {
      type: TlpLabel,
      description: 'Who may see it: what nobody has labelled is CLEAR.',
    }),
  }),
});

/** Who may see what is written. */
export const labelInput = (t: Parameters<FilterFields>[0]) => ({
  tlp: t.field({
    type: TlpLabel,
    description: 'Who may see it; CLEAR where nobody says, and after null.',
  }),
});
