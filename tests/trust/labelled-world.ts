import { TLP_LABELS, type TlpLabel } from '../../graph/words.ts';
import { World } from '../support/world.ts';
import {
  capability,
  collaboration,
  contact,
  membership,
  mistake,
  need,
  offer,
  type Part,
  proposal,
  revision,
} from './part.ts';

/** The memberships that nobody hides, as team and network: what AMBER things of a team are seen by. */
export const OPEN_MEMBERSHIPS: readonly (readonly [team: string, network: string])[] = [
  ...TLP_LABELS.map((label) => [`mate-${label}`.toLowerCase(), networkOf(label)] as const),
  ['stranger', 'n-else'],
  ['two', 'n-else'],
  ['exmate', 'n-past'],
];

/** Teams that things belong to, those that share a network with them in one way each, and one that shares none. */
export const TEAMS = [
  ...['own', 'two', 'away', 'hidden', 'stranger', 'exmate', 'foreign'],
  ...TLP_LABELS.map((label) => `mate-${label}`.toLowerCase()),
] as const;

function networkOf(label: TlpLabel): string {
  return `n-${label}`.toLowerCase();
}

/**
 * Open things of each kind: so many that a world without what is hidden is of much the same size, for else the
 * database would plan every question anew for each world.
 */
function crowd(world: World, team: string): void {
  world.contact(`contact-${team}`, team).link('OFFERS', team, 's-open');
  world.link('COLLABORATES_WITH', team, 'foreign', {
    id: `with-${team}`,
    title: team,
    kind: 'AGREEMENT',
  });
  world.raised(`need-${team}`, 'DD', 'itu-x').link('WANTS', `need-${team}`, 's-open', {});
  world.link('ANSWERS', 'act-3', `need-${team}`, {});
  const facts = {
    MaturityAssessment: { level: 'BASIC', disclosure: 'PUBLISHED' },
    PlanIntegration: { plan: 'CRISIS_MANAGEMENT', integrated: true },
    ThreatFocus: { threat: 'MALWARE' },
    TechnologyUse: { technology: 'QUANTUM_TECHNOLOGY' },
    Funding: { model: 'GRANT' },
  };
  for (const [kind, properties] of Object.entries(facts)) {
    world.capability(kind, `${kind}-${team}`, team, properties);
  }
}

/** What everybody may see. */
export function openWorld(): World {
  const world = new World().region('EUR').region('AFR');
  world.country('AA', { region: 'EUR' }).country('BB', { region: 'EUR' });
  world.country('CC', { region: 'EUR' }).country('DD', { region: 'AFR' });
  world.office('itu-x', { region: 'EUR', seat: 'AA', serves: ['AA', 'BB', 'CC', 'DD'] });
  for (const label of TLP_LABELS) {
    world.network(networkOf(label), { kind: label === 'RED' ? 'REGIONAL' : 'GLOBAL' });
    world.service(serviceOf(label)).sector(`S-${label}`);
  }
  world.network('n-else', { kind: 'GLOBAL' }).network('n-past', { kind: 'REGIONAL' });
  world.service('s-open');
  const home = { own: 'AA', two: 'BB', away: 'BB', hidden: 'CC', stranger: 'DD' };
  for (const team of TEAMS) {
    const country = new Map(Object.entries(home)).get(team) ?? 'DD';
    const constituencies = team === 'own' || team === 'two' ? ['NATIONAL'] : ['GOVERNMENT'];
    world.team(team, { country, since: '2010', constituencies, languages: ['en'] });
  }
  world.covers('own', 'AA').covers('two', 'BB').covers('hidden', 'CC').covers('stranger', 'DD');
  for (const [team, network] of OPEN_MEMBERSHIPS) {
    world.link('MEMBER_OF', team, network, { status: 'CURRENT', since: '2015' });
  }
  world.link('MEMBER_OF', 'own', 'n-past', { status: 'FORMER', since: '2011', until: '2014' });
  // Networks whose names match alike: which of them is large decides on the order of a search.
  world.network('beta', { name: 'Large beta' }).network('alpha', { name: 'Large alpha' });
  world.network('gamma', { name: 'Large gamma' });
  for (let index = 0; index < 20; index++) {
    world.team(`crowd-${index}`, { country: 'DD' });
    world.link('MEMBER_OF', `crowd-${index}`, 'gamma', { status: 'CURRENT' });
    if (index < 19) world.link('MEMBER_OF', `crowd-${index}`, 'beta', { status: 'CURRENT' });
    crowd(world, `crowd-${index}`);
  }
  world.link('OFFERS', 'own', 's-open').link('OFFERS', 'foreign', 's-open');
  for (const [id, by] of [
    ['act-1', 'org-1'],
    ['act-2', 'org-2'],
  ] as const) {
    const year = id === 'act-1' ? '2019' : '2022';
    world.organization(by).activity(id, { since: year, until: year });
    world.link('SUPPORTS', id, 'AA').link('RUN_BY', id, by);
  }
  world.activity('act-3').link('SUPPORTS', 'act-3', 'DD');
  world.contact('public-two', 'two', { email: 'two@example.org' });
  return world;
}

function serviceOf(label: TlpLabel): string {
  return `s-${label}`.toLowerCase();
}

const THREAT = ['RANSOMWARE', 'MALWARE', 'SOCIAL_ENGINEERING', 'DENIAL_OF_SERVICE', 'SUPPLY_CHAIN'];
const MODELS = ['COST_CENTRE', 'GRANT', 'SERVICE_FEES', 'CONSORTIUM', 'GRANT'];
const ROLES = [
  ...['PUBLIC_ADDRESS', 'DUTY_DESK', 'REPRESENTATIVE'],
  ...['GOVERNMENT_TO_GOVERNMENT', 'DUTY_DESK'],
];

function partsOf(owner: string, label: TlpLabel, index: number): readonly Part[] {
  const day = { asOf: `20${18 + index}-03-01`, since: `20${12 + index}` };
  const country = owner === 'own' ? 'AA' : 'BB';
  const capabilities: [label: string, properties: Record<string, unknown>][] = [
    [
      'MaturityAssessment',
      { level: ['BASIC', 'INTERMEDIATE', 'ADVANCED'][index % 3], disclosure: 'PUBLISHED' },
    ],
    ['PlanIntegration', { plan: 'BUSINESS_CONTINUITY', integrated: index % 2 === 1 }],
    ['PlanIntegration', { plan: 'CRISIS_MANAGEMENT', integrated: index % 2 === 0 }],
    ['ThreatFocus', { threat: THREAT[index] }],
    ['TechnologyUse', { technology: index % 2 ? 'QUANTUM_TECHNOLOGY' : 'INTERNET_OF_THINGS' }],
    ['Funding', { model: MODELS[index], securedUntil: `20${25 + index}` }],
  ];
  return [
    contact(
      owner,
      label,
      { role: ROLES[index], asOf: day.asOf },
      label === 'GREEN' ? 'SIGN_IN' : 'ASK_TEAM',
    ),
    membership(owner, networkOf(label), label, day),
    collaboration(owner, label, day),
    offer(owner, serviceOf(label), label, day),
    ...capabilities.map(([kind, properties]) =>
      capability(owner, label, kind, { ...day, ...properties }),
    ),
    need(owner, country, label),
    revision(owner, networkOf(label), label, 1 + index * 2 + (owner === 'own' ? 0 : 1)),
    proposal(owner, label),
    mistake(owner, label),
  ];
}

/** A thing of each kind with each label, for both owners; what has no label, or CLEAR, is open as well. */
export const PARTS: readonly Part[] = [
  ...['own', 'two'].flatMap((owner) =>
    TLP_LABELS.flatMap((label, index) => partsOf(owner, label, index)),
  ),
  // All that is on record of its kind: whether there is anything at all is hidden with it.
  contact('hidden', 'RED', { role: 'PUBLIC_ADDRESS' }, 'ASK_OFFICE'),
  contact('away', 'AMBER', { role: 'DUTY_DESK' }, 'ASK_OFFICE'),
  membership('hidden', 'n-red', 'RED'),
  offer('hidden', 's-open', 'RED'),
  capability('hidden', 'RED', 'MaturityAssessment', { level: 'ADVANCED', disclosure: 'PUBLISHED' }),
  membership('crowd-19', 'beta', 'RED'),
  revision('crowd-19', 'beta', 'RED', 20),
];
