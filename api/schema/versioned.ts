import type { VersionedRow } from '../../graph/versioned.ts';
import { builder } from '../builder.ts';

export const Versioned = builder.interfaceRef<VersionedRow>('Versioned').implement({
  description: 'Something that can be changed through this API.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description:
        'Counts its changes, from 1. A mutation that changes it must give the version that was read: ' +
        'nobody overwrites what he has not seen.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was put on record through this API; null where it was not.',
    }),
    changedAt: t.expose('changedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last changed through this API; null where it never was.',
    }),
  }),
});
