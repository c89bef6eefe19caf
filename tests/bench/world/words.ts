import type { Random } from './random.ts';

/** Syllables of words that mean nothing in any language we know of: no name here is anybody's. */
const STARTS =
  'bal bren cor dal dros fen gar gil hal jor kel kor lam lin mar mor nal nor ost pel quor ral ros sel sor tal tev tor ul val vel vor wen xan yor zal zev'.split(
    ' ',
  );
const MIDDLES = 'a an ar e el en er i il in ir o ol on or u ul un ur andi enko isto orva uma'.split(
  ' ',
);
const ENDS =
  'bar bek dan dor fal gan garth kan kev lan lor mar mund nak nor pex ran rik sk sten tak tan tir vak van vik xor zan zil'.split(
    ' ',
  );

export const FIELDS = [
  'Energy',
  'Banking',
  'Health',
  'Water',
  'Transport',
  'Telecom',
  'University',
  'Research',
  'Maritime',
  'Aviation',
  'Government',
  'Defence',
  'Industrial',
  'Cloud',
  'Payments',
  'Railway',
  'Municipal',
  'Space',
] as const;

/** What a team of a kind writes behind its name. */
export const TITLES = {
  CERT: 'Computer Emergency Response Team',
  CSIRT: 'Computer Security Incident Response Team',
  CIRT: 'Computer Incident Response Team',
  CSC: 'Cyber Security Centre',
  SOC: 'Security Operations Centre',
  PSIRT: 'Product Security Incident Response Team',
  ISAC: 'Information Sharing and Analysis Centre',
} as const;

/** One of some 25 000 words, so that an index of names has as many terms as a real one. */
export function artificialWord(random: Random): string {
  const word = random.pick(STARTS) + random.pick(MIDDLES) + random.pick(ENDS);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
