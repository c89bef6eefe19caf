import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { sectors } from './en/sectors.ts';
import type { words } from './en/words.ts';

type Key =
  `sector.${keyof (typeof sectors)['sector']}` | `office.${keyof (typeof words)['office']}`;

interface Sector {
  readonly code: string;
  /** In English, as the API has it. */
  readonly name: string;
}

interface Office {
  readonly slug: string;
  readonly name: string;
}

/** The catalogue's name for what the API has a key for; the API's where that is newer than the catalogue. */
function knownName({ t, exists }: I18n, key: string, name: string): string {
  const isKnown = (one: string): one is Key => exists(one);
  return isKnown(key) ? t(key) : name;
}

/** A critical sector's name in the reader's language. */
export const sectorName = (i18n: I18n, { code, name }: Sector): string =>
  knownName(i18n, `sector.${code}`, name);

/** How critical sectors are called in the reader's language. */
export function useSectorName(): (sector: Sector) => string {
  const { i18n } = useTranslation();
  return (sector) => sectorName(i18n, sector);
}

/** How the offices of ITU are called in the reader's language. */
export function useOfficeName(): (office: Office) => string {
  const { i18n } = useTranslation();
  return ({ slug, name }) => knownName(i18n, `office.${slug}`, name);
}
