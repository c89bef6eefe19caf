import { searchProperties } from '../../../graph/search/names.ts';
import { CONSTITUENCIES, EVIDENCE, TEAM_KINDS } from '../../../graph/words.ts';
import { Random } from './random.ts';
import { artificialWord, FIELDS, TITLES } from './words.ts';

/** What the seed has that generated teams refer to. */
export interface Stage {
  readonly countries: readonly string[];
  readonly networks: readonly string[];
  readonly sectors: readonly string[];
}

type Properties = Readonly<Record<string, string | number | readonly string[]>>;

/** A generated team with all that hangs on it; dates are ISO text that the loader turns into dates. */
export interface GeneratedTeam {
  readonly team: Properties;
  readonly country: string;
  readonly covers: readonly Properties[];
  readonly contacts: readonly Properties[];
  readonly memberships: readonly { readonly network: string; readonly membership: Properties }[];
  readonly sectors: readonly string[];
  readonly collaborations: readonly { readonly with: string; readonly collaboration: Properties }[];
}

/** The network that always has exactly this many members, whatever the size of the world. */
export const BENCH_NETWORK = 'bench-500';
const BENCH_NETWORK_MEMBERS = 500;

/** How many generated teams cover each country: the same in every world, as a country stays one. */
const COVERS_A_COUNTRY = 4;
const ROLES = ['NATIONAL', 'GOVERNMENT', 'GOVERNMENT', 'LAST_RESORT'];

const STATUSES = [
  ...Array<string>(16).fill('ACTIVE'),
  'PLANNED',
  'UNVERIFIED',
  'UNVERIFIED',
  'CLOSED',
];
const TIERS = ['full member', 'associate', 'liaison', 'operational member'];
const SEED = 20_261_122;

export const teamId = (index: number): string => `bench-${index.toString(36).padStart(5, '0')}`;

/** The team of this number: the same in every world that is large enough to have it. */
export function generateTeam(
  index: number,
  { countries, networks, sectors }: Stage,
): GeneratedTeam {
  const random = new Random(SEED + Math.imul(index, 0x9e3779b1));
  const fact = () => factProperties(random);
  const coversOwn = index < countries.length * COVERS_A_COUNTRY;
  const at = index % countries.length;
  const country = (coversOwn ? countries[at] : undefined) ?? random.pick(countries);
  const kind = random.pick(TEAM_KINDS);
  const word = artificialWord(random);
  const domain = `${word.toLowerCase()}-${index.toString(36)}.example`;
  const benchmarked = index < BENCH_NETWORK_MEMBERS ? [BENCH_NETWORK] : [];
  const teamFact = fact();
  const named = {
    name: `${word} ${artificialWord(random)} ${random.pick(FIELDS)} ${TITLES[kind]}`,
    shortName: `${word}-${kind}`,
    status: random.pick(STATUSES),
    constituencies: random.some(CONSTITUENCIES, 1 + random.below(2)),
    host: `${artificialWord(random)} Agency`,
  };
  return {
    team: {
      ...teamFact,
      id: teamId(index),
      kind,
      ...named,
      ...searchProperties('Team', named),
      website: `https://www.${domain}`,
      ...start(random, 'since', 1995, 25),
    },
    country,
    covers: coversOwn
      ? [{ ...fact(), role: ROLES[Math.floor(index / countries.length)] ?? 'GOVERNMENT' }]
      : [],
    contacts: ['PUBLIC_ADDRESS', 'DUTY_DESK'].slice(0, 1 + random.below(2)).map((role) => ({
      ...fact(),
      id: `${teamId(index)}-${role === 'DUTY_DESK' ? 'duty' : 'public'}`,
      role,
      email: `${role === 'DUTY_DESK' ? 'duty' : 'team'}@${domain}`,
      tlp: 'CLEAR',
    })),
    memberships: [...benchmarked, ...random.some(networks, random.below(5))].map((network) => ({
      network,
      membership: {
        ...fact(),
        tier: random.pick(TIERS),
        status: random.chance(0.9) ? 'CURRENT' : 'CANDIDATE',
        ...start(random, 'since', 2000, 25),
      },
    })),
    sectors: random.some(sectors, random.below(3)),
    collaborations:
      index > 0 && random.chance(0.05)
        ? [
            {
              with: teamId(random.below(index)),
              collaboration: {
                ...fact(),
                id: `${teamId(index)}-agreement`,
                kind: 'AGREEMENT',
                title: `Agreement of ${word}`,
              },
            },
          ]
        : [],
  };
}

function factProperties(random: Random): Properties {
  return {
    source: `Generated register ${1 + random.below(40)}`,
    sourceUrl: 'https://register.example/teams',
    evidence: random.pick(EVIDENCE),
    ...start(random, 'asOf', 2018, 8),
  };
}

/** A start as the import stores it: the first day of what was said, and how much of it was said. */
function start(random: Random, name: string, from: number, years: number): Properties {
  const year = from + random.below(years);
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = String(1 + random.below(28)).padStart(2, '0');
  const precision = random.pick(['YEAR', 'MONTH', 'DAY'] as const);
  const date = {
    YEAR: `${year}-01-01`,
    MONTH: `${year}-${month}-01`,
    DAY: `${year}-${month}-${day}`,
  }[precision];
  return { [name]: date, [`${name}Precision`]: precision };
}
