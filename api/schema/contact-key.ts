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
    algorithm: t.exposeString('algorithm', {
      nullable: true,
      description:
        'What it is made for, and how long or on which curve: `rsaEncryptSign 4096`. This and all below is null ' +
        'where nobody has put the key itself on record.',
    }),
    created: t.expose('created', {
      type: 'Date',
      nullable: true,
      description: 'When it was made.',
    }),
    expires: t.expose('expires', {
      type: 'Date',
      nullable: true,
      description: 'From when on it is not to be used; null where it never expires.',
    }),
    isExpired: t.exposeBoolean('isExpired', {
      nullable: true,
      description: 'Whether that day has come.',
    }),
    isRevoked: t.exposeBoolean('isRevoked', {
      nullable: true,
      description: 'Whether its owner has revoked it.',
    }),
    matchesAddress: t.exposeBoolean('matchesAddress', {
      nullable: true,
      description:
        'Whether it says itself that it is for the e-mail address of the contact: if not, make sure whose it is.',
    }),
    armored: t.exposeString('armored', {
      nullable: true,
      description:
        'The key itself, armoured as ASCII, with the user ids of this address alone; null where it has none of these.',
    }),
  }),
});
