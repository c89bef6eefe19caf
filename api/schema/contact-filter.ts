import { wordFilter } from './comparison.ts';
import { ContactRole, TlpLabel } from './contact-words.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';

const ContactRoleFilter = wordFilter('ContactRoleFilter', ContactRole);
const TlpLabelFilter = wordFilter('TlpLabelFilter', TlpLabel);

export const ContactFilter = filterOf('ContactFilter', 'contacts', (t) => ({
  role: t.field({ type: ContactRoleFilter, description: 'By which role they reach.' }),
  tlp: t.field({ type: TlpLabelFilter, description: 'By who may see them.' }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure they are.' }),
}));

export const ContactsFilter = rowsFilter('ContactsFilter', 'contacts', () => ContactFilter);
