import { CONTACT_ROLES, TLP_LABELS } from '../../graph/words.ts';
import { email, link, oneOf, required, slug } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { provenance } from './provenance.ts';
import { teams } from './teams.ts';

export const contacts: NodeTable = {
  file: 'contacts.csv',
  label: 'Contact',
  key: 'id',
  columns: {
    id: required(slug),
    team: required(link('HAS_CONTACT', teams, 'IN')),
    role: required(oneOf(...CONTACT_ROLES)),
    email: required(email),
    tlp: required(oneOf(...TLP_LABELS)),
    ...provenance,
  },
};
