import { useTranslation } from 'react-i18next';
import { useCountryName } from '../i18n/country-names.ts';
import { type Because, whySentence } from '../i18n/why.ts';
import { Quoted } from './Quoted.tsx';

interface Props {
  readonly country: { readonly iso2: string; readonly name: string };
  readonly because: Because;
  /** What the API says, in English: for a code that this page does not know yet. */
  readonly english: string;
}

/** Why a country has a gap, or counts for support, in the reader's language. */
export function Sentence({ country, because, english }: Props) {
  const { i18n } = useTranslation();
  const nameOf = useCountryName();
  return whySentence(i18n, because, nameOf(country)) ?? <Quoted>{english}</Quoted>;
}
