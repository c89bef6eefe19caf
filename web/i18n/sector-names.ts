import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { sectors } from './en/sectors.ts';

type Key = `sector.${keyof (typeof sectors)['sector']}`;

interface Sector {
  readonly code: string;
  /** In English, as the API has it. */
  readonly name: string;
}

/** A sector's name in the reader's language; the API's where the sector is newer than the catalogue. */
export function sectorName(
  { t, exists }: Pick<I18n, 't' | 'exists'>,
  { code, name }: Sector,
): string {
  const isKnown = (one: string): one is Key => exists(one);
  const key = `sector.${code}`;
  return isKnown(key) ? t(key) : name;
}

/** How critical sectors are called in the reader's language. */
export function useSectorName(): (sector: Sector) => string {
  const { i18n } = useTranslation();
  return (sector) => sectorName(i18n, sector);
}
