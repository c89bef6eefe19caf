import type { Given } from '../../graph/filter.ts';
import { builder } from '../builder.ts';
import { DateFilter, wordFilter } from './comparison.ts';
import { ContactChannel, ContactRole, ContactTrust, TlpLabel } from './contact-words.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';

const ContactRoleFilter = wordFilter('ContactRoleFilter', ContactRole);
const TlpLabelFilter = wordFilter('TlpLabelFilter', TlpLabel);
export const ContactChannelWordFilter = wordFilter('ContactChannelWordFilter', ContactChannel);
const ContactTrustFilter = wordFilter('ContactTrustFilter', ContactTrust);

const ContactChannelFilter = builder.inputRef<Given>('ContactChannelFilter').implement({
  description: 'What one of the ways by which a contact is reached has to fulfil, all of it.',
  fields: (t) => ({
    channel: t.field({ type: ContactChannelWordFilter, description: 'By which way it is.' }),
    trust: t.field({ type: ContactTrustFilter, description: 'By what its ledger says today.' }),
    due: t.field({ type: DateFilter, description: 'By when it is due to be checked.' }),
    isOverdue: t.boolean({
      description: 'Those only that are overdue to be checked today, or that are not.',
    }),
  }),
});

export const ContactFilter = filterOf('ContactFilter', 'contacts', (t) => ({
  role: t.field({ type: ContactRoleFilter, description: 'By which role they reach.' }),
  tlp: t.field({ type: TlpLabelFilter, description: 'By who may see them.' }),
  channel: t.field({
    type: ContactChannelFilter,
    description:
      'By what the ledger says of one of the ways by which they are reached, as far as you may read ' +
      'them: `{ trust: { in: [BOUNCED] } }`.',
  }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure they are.' }),
}));

export const ContactsFilter = rowsFilter('ContactsFilter', 'contacts', () => ContactFilter);
