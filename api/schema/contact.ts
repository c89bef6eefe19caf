import type { contactOrders } from '../../graph/entities/contact-list.ts';
import type { ContactRow } from '../../graph/entities/contact.ts';
import { CONTACT_CHANNELS } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { atMost } from '../limits/at-most.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { checkArgs, ContactCheckConnection, ContactChannelState } from './contact-check.ts';
import { ContactFilter } from './contact-filter.ts';
import { ContactHours } from './contact-hours.ts';
import { ContactKey } from './contact-key.ts';
import { ContactRole, WayToAsk } from './contact-words.ts';
import { Fact } from './fact.ts';
import { Labelled } from './labelled.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { Versioned } from './versioned.ts';

export const Contact = builder.objectRef<ContactRow>('Contact').implement({
  description: 'A role of a team that can be reached, never a person’s private address.',
  interfaces: [Node, Fact, Labelled, Versioned, Remembered],
  fields: (t) => ({
    role: t.expose('role', { type: ContactRole, description: 'Which role it reaches.' }),
    withheld: t.exposeBoolean('withheld', {
      description: 'Whether the address is kept from you: it exists, but you may not see it.',
    }),
    howToAsk: t.expose('howToAsk', {
      type: WayToAsk,
      nullable: true,
      description: 'What you can do to see it; null where it is not withheld.',
    }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'The e-mail address; null where it is withheld or there is none.',
    }),
    phone: t.exposeString('phone', {
      nullable: true,
      description:
        'The telephone number; null where it is withheld or not on record. Source: ITU-T E.164. ' +
        'Format: `+41227305111`.',
    }),
    hours: t.field({
      type: ContactHours,
      nullable: true,
      description: 'When it answers; null where that is withheld or not on record.',
      resolve: related('hours'),
    }),
    key: t.field({
      type: ContactKey,
      nullable: true,
      description: 'The key to write to it with; null where that is withheld or not on record.',
      resolve: related('key'),
    }),
    channels: t.field({
      ...atMost(CONTACT_CHANNELS.length),
      type: [ContactChannelState],
      description:
        'Each way by which it is reached, with what its ledger says today; none where it is withheld.',
      resolve: related('channels'),
    }),
    checks: t.field({
      type: ContactCheckConnection,
      description: 'Its ledger: how it was checked. None is told where it is withheld.',
      args: checkArgs(),
      resolve: related('checks'),
    }),
  }),
});

export const ContactConnection = connectionOf('Contact', Contact);

const ContactOrder = orderOf('Contact', 'contacts', {
  ROLE: 'Which role it reaches.',
} satisfies Record<keyof typeof contactOrders, string>);

export const contactArgs = () =>
  listArgs({ of: 'contacts', filter: ContactFilter, orderBy: ContactOrder, standard: 'by role' });
