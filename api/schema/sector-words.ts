import type { SectorAnnex as SectorAnnexWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const SectorAnnex = builder.enumType('SectorAnnex', {
  description: 'Where a critical sector is defined. Source: Directive (EU) 2022/2555 (NIS2).',
  values: {
    NIS2_I: { description: 'NIS2 annex I: sectors of high criticality.' },
    NIS2_II: { description: 'NIS2 annex II: other critical sectors.' },
    EXTENSION: { description: 'Not in NIS2, but sector CIRTs exist for it.' },
  } satisfies Record<SectorAnnexWord, object>,
});
