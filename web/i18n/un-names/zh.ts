import type { Names } from '../country-names.ts';

/**
 * Names of the UN terminology database where the list of names that we load has others: those that
 * a page of the ITU must not get wrong, and those that other lists often have outdated.
 */
export const UN_NAMES: Names = {
  BO: '多民族玻利维亚国',
  BY: '白俄罗斯',
  CD: '刚果民主共和国',
  CG: '刚果',
  CZ: '捷克',
  FK: '福克兰群岛（马尔维纳斯）',
  FM: '密克罗尼西亚联邦',
  GB: '大不列颠及北爱尔兰联合王国',
  HK: '中国香港特别行政区',
  IR: '伊朗伊斯兰共和国',
  KP: '朝鲜民主主义人民共和国',
  KR: '大韩民国',
  LA: '老挝人民民主共和国',
  MD: '摩尔多瓦共和国',
  MM: '缅甸',
  MO: '中国澳门特别行政区',
  PS: '巴勒斯坦国',
  RU: '俄罗斯联邦',
  SY: '阿拉伯叙利亚共和国',
  TR: '土耳其',
  TW: '中国台湾省',
  TZ: '坦桑尼亚联合共和国',
  US: '美利坚合众国',
  VA: '教廷',
  VE: '委内瑞拉玻利瓦尔共和国',
  VN: '越南',
};
