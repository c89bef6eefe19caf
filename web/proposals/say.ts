import type { TFunction } from 'i18next';
import type { Proposal } from './answers.ts';

/** What a field of a thing is called; one that these pages do not know as the API calls it. */
export const fieldName = (field: string, t: TFunction): string =>
  t(`proposals.field.${field}`, { defaultValue: field });

/** Where the words of a field stand in the catalogue; what is not here is a text of its source. */
const WORDS: Readonly<Record<string, (value: string, t: TFunction) => string>> = {
  evidence: (value, t) => t(`evidence.${value}`, { defaultValue: value }),
  tlp: (value, t) => t(`tlp.${value}`, { defaultValue: value }),
  constituencies: (value, t) => t(`constituency.${value}`, { defaultValue: value }),
  'CONTACT role': (value, t) => t(`contactRole.${value}`, { defaultValue: value }),
  'TEAM status': (value, t) => t(`teamStatus.${value}`, { defaultValue: value }),
  'TEAM kind': (value, t) => t(`teamKind.${value}`, { defaultValue: value }),
  'MEMBERSHIP status': (value, t) => t(`membershipStatus.${value}`, { defaultValue: value }),
  'COLLABORATION kind': (value, t) => t(`collaborationKind.${value}`, { defaultValue: value }),
};

/** What a value says, in the reader's language where it is one of our words; undefined where it is not. */
export const wordOf = (
  thing: Proposal['thing'],
  field: string,
  value: string,
  t: TFunction,
): string | undefined => (WORDS[`${thing} ${field}`] ?? WORDS[field])?.(value, t);
