import type { Names } from '../country-names.ts';

/**
 * Names of the UN terminology database where the list of names that we load has others: those that
 * a page of the ITU must not get wrong, and those that other lists often have outdated.
 */
export const UN_NAMES: Names = {
  BO: 'Bolivia (Estado Plurinacional de)',
  BY: 'Belarús',
  CD: 'República Democrática del Congo',
  CI: 'Côte d’Ivoire',
  CV: 'Cabo Verde',
  CZ: 'Chequia',
  FK: 'Islas Malvinas (Falkland)',
  FM: 'Micronesia (Estados Federados de)',
  GB: 'Reino Unido de Gran Bretaña e Irlanda del Norte',
  HK: 'China, región administrativa especial de Hong Kong',
  IR: 'Irán (República Islámica del)',
  LA: 'República Democrática Popular Lao',
  MD: 'República de Moldova',
  MM: 'Myanmar',
  MO: 'China, región administrativa especial de Macao',
  PS: 'Estado de Palestina',
  RU: 'Federación de Rusia',
  SY: 'República Árabe Siria',
  SZ: 'Eswatini',
  TR: 'Türkiye',
  TW: 'Taiwán, provincia de China',
  TZ: 'República Unida de Tanzanía',
  US: 'Estados Unidos de América',
  VE: 'Venezuela (República Bolivariana de)',
  VN: 'Viet Nam',
};
