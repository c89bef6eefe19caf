import type { Names } from '../country-names.ts';

/**
 * Names of the UN terminology database where the list of names that we load has others: those that
 * a page of the ITU must not get wrong, and those that other lists often have outdated.
 */
export const UN_NAMES: Names = {
  BO: 'Bolivie (État plurinational de)',
  BY: 'Bélarus',
  CD: 'République démocratique du Congo',
  CG: 'Congo',
  CI: 'Côte d’Ivoire',
  CV: 'Cabo Verde',
  CZ: 'Tchéquie',
  FK: 'Îles Falkland (Malvinas)',
  FM: 'Micronésie (États fédérés de)',
  GB: 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  HK: 'Chine, région administrative spéciale de Hong Kong',
  IR: 'Iran (République islamique d’)',
  KP: 'République populaire démocratique de Corée',
  KR: 'République de Corée',
  LA: 'République démocratique populaire lao',
  MD: 'République de Moldova',
  MM: 'Myanmar',
  MO: 'Chine, région administrative spéciale de Macao',
  PS: 'État de Palestine',
  RU: 'Fédération de Russie',
  SY: 'République arabe syrienne',
  SZ: 'Eswatini',
  TR: 'Türkiye',
  TW: 'Taïwan, province de Chine',
  TZ: 'République-Unie de Tanzanie',
  US: 'États-Unis d’Amérique',
  VA: 'Saint-Siège',
  VE: 'Venezuela (République bolivarienne du)',
  VN: 'Viet Nam',
};
