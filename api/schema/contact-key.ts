import type { ContactKeyRow } from '../../graph/entities/contact-key.ts';
import { builder } from '../builder.ts';

export const ContactKey = builder.objectRef<ContactKeyRow>('ContactKey').implement({
  description: 'The OpenPGP key that mail to a contact is encrypted with. Source: RFC 9580.',
  fields: (t) => ({
    fingerprint: t.exposeString('fingerprint', {
      nullable: true,
      description: 'Its fingerprint: 40 or 64 hexadecimal digits in capitals, without spaces.',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where it can be downloaded: a URL.',
    }),
  }),
});
