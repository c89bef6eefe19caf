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
    role: required(
      oneOf('PUBLIC_ADDRESS', 'DUTY_DESK', 'REPRESENTATIVE', 'GOVERNMENT_TO_GOVERNMENT'),
    ),
    email: required(email),
    tlp: required(oneOf('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    ...provenance,
  },
};
