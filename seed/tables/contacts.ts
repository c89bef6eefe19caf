import { FINGERPRINT } from '../../graph/contact-values.ts';
import { CONTACT_ROLES, TLP_LABELS, WEEKDAYS } from '../../graph/words.ts';
import {
  email,
  flag,
  link,
  matching,
  oneOf,
  phone,
  required,
  slug,
  someOf,
  timeOfDay,
  timeZone,
  url,
} from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { provenance } from './provenance.ts';
import { teams } from './teams.ts';

const fingerprint = matching(
  FINGERPRINT,
  '40 or 64 hexadecimal digits in capitals, without spaces',
);

export const contacts: NodeTable = {
  file: 'contacts.csv',
  label: 'Contact',
  key: 'id',
  columns: {
    id: required(slug),
    team: required(link('HAS_CONTACT', teams, 'IN')),
    role: required(oneOf(...CONTACT_ROLES)),
    email: required(email),
    phone,
    timeZone,
    roundTheClock: flag,
    weekdays: someOf(...WEEKDAYS),
    opens: timeOfDay,
    closes: timeOfDay,
    keyFingerprint: fingerprint,
    keyUrl: url,
    tlp: required(oneOf(...TLP_LABELS)),
    ...provenance,
  },
};
