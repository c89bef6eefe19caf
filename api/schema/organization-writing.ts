import { find } from '../../graph/queries/find.ts';
import { type CreateOrganization, createOrganization } from '../../graph/writes/organization.ts';
import { builder } from '../builder.ts';
import { Organization } from './organization.ts';
import { writeField } from './write-field.ts';

writeField('createOrganization', {
  by: ['OFFICER'],
  description: 'Puts an organisation on record that supports countries.',
  input: builder.inputRef<CreateOrganization, false>('CreateOrganizationInput').implement({
    description: 'An organisation.',
    fields: (t) => ({
      slug: t.string({
        required: true,
        description:
          'The stable name of it in links: small letters and digits, words joined by hyphens; `oas`.',
      }),
      name: t.string({
        required: true,
        description: 'The full name, as it writes it: 200 characters at the most.',
      }),
    }),
  }),
  makes: {
    name: 'organization',
    type: Organization,
    description: 'The organisation as it is now.',
    find: (key, asked) => find('Organization', key, asked),
  },
  write: createOrganization,
});
