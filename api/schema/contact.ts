import type { ContactRow } from '../../graph/entities/contact.ts';
import type { ContactRole as ContactRoleWord, TlpLabel as TlpWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { Fact } from './fact.ts';

const ContactRole = builder.enumType('ContactRole', {
  description: 'Which role of a team a contact reaches.',
  values: {
    PUBLIC_ADDRESS: { description: 'The address that the team publishes for everyone.' },
    DUTY_DESK: { description: 'Whoever is on duty.' },
    REPRESENTATIVE: { description: 'The representative towards other teams.' },
    GOVERNMENT_TO_GOVERNMENT: {
      description: 'The focal point for cooperation between governments.',
    },
  } satisfies Record<ContactRoleWord, object>,
});

const TlpLabel = builder.enumType('TlpLabel', {
  description: 'Who may see it. Source: FIRST Traffic Light Protocol 2.0.',
  values: {
    CLEAR: { description: 'Everyone.' },
    GREEN: { description: 'Every signed-in viewer.' },
    AMBER: {
      description: 'The team itself, teams that share a current network with it, and officers.',
    },
    AMBER_STRICT: { description: 'The team itself and officers.' },
    RED: { description: 'The team itself.' },
  } satisfies Record<TlpWord, object>,
});

export const Contact = builder.objectRef<ContactRow>('Contact').implement({
  description: 'A role of a team that can be reached, never a person’s private address.',
  interfaces: [Fact],
  fields: (t) => ({
    role: t.expose('role', { type: ContactRole, description: 'Which role it reaches.' }),
    tlp: t.expose('tlp', { type: TlpLabel, description: 'Who may see it.' }),
    withheld: t.exposeBoolean('withheld', {
      description: 'Whether the address is kept from you: it exists, but you may not see it.',
    }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'The e-mail address; null where it is withheld or there is none.',
    }),
  }),
});
