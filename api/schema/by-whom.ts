import type { ByWhomRow } from '../../graph/entities/by-whom.ts';
import { builder } from '../builder.ts';
import { ViewerRole } from './proposal-words.ts';

export const ByWhom = builder.objectRef<ByWhomRow>('ByWhom').implement({
  description: 'Who did something here.',
  fields: (t) => ({
    role: t.expose('role', { type: ViewerRole, description: 'As what.' }),
    id: t.exposeString('id', {
      nullable: true,
      description:
        'Who that is: issuer and subject, or a token; told to officers, to admins and to whom it names.',
    }),
  }),
});
