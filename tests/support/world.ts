import type { Graph } from '../../graph/client.ts';
import { addDerived } from '../../graph/derived.ts';
import { precisionOf, spanOf } from './partial-date.ts';
import { wipe } from './neo4j.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What a fact carries when a test says nothing about it. */
const FACT = { source: 'A test', evidence: 'DOCUMENTED', asOf: '2024', tlp: 'CLEAR' };

/**
 * A small world for a test, in a graph of its own: nodes and relationships are named as the test
 * needs them, dates are written as in the seed (`2008`, `2008-06-21`).
 */
export class World {
  readonly #nodes: { label: string; properties: Properties }[] = [];
  readonly #links: { type: string; from: string; to: string; properties: Properties }[] = [];

  region(code: string, name = code): this {
    return this.#node('Region', code, { name });
  }

  country(iso2: string, properties: Properties & { region?: string } = {}): this {
    const { region, ...rest } = properties;
    const flags = { memberState: true, ldc: false, lldc: false, sids: false };
    const place = { latitude: 0.5, longitude: 0.5, iso3: `${iso2}X`, m49: '000' };
    this.#node('Country', iso2, {
      ...{ ...FACT, name: iso2, ...flags, inTransition: false, developed: false },
      ...place,
      ...rest,
    });
    return region ? this.link('IN_REGION', iso2, region) : this;
  }

  network(id: string, properties: Properties = {}): this {
    const named = { name: id.toUpperCase(), shortName: id.toUpperCase(), kind: 'GLOBAL' };
    return this.#node('Network', id, { ...FACT, ...named, ...properties });
  }

  team(id: string, properties: Properties & { country?: string; memberOf?: string[] } = {}): this {
    const { country, memberOf = [], ...rest } = properties;
    const base = { ...FACT, name: id, kind: 'CERT', status: 'ACTIVE', constituencies: [] };
    this.#node('Team', id, { ...base, ...rest });
    if (country) this.link('BASED_IN', id, country);
    for (const network of memberOf) this.link('MEMBER_OF', id, network, { status: 'CURRENT' });
    return this;
  }

  sector(code: string, properties: Properties = {}): this {
    return this.#node('Sector', code, { ...FACT, name: code, annex: 'NIS2_I', ...properties });
  }

  service(id: string, properties: Properties = {}): this {
    const named = { framework: 'X1060', code: id.toUpperCase(), name: id };
    return this.#node('Service', id, { ...FACT, ...named, ...properties });
  }

  category(id: string, properties: Properties = {}): this {
    const named = { framework: 'X1060', code: id.toUpperCase(), name: id };
    return this.#node('ServiceCategory', id, { ...named, ...properties });
  }

  practice(id: string, properties: Properties = {}): this {
    const base = { title: id, publisher: 'A body', kind: 'GUIDE', topic: 'ESTABLISHMENT' };
    return this.#node('Practice', id, { ...FACT, ...base, ...properties });
  }

  organization(id: string, name = id): this {
    return this.#node('Organization', id, { name });
  }

  activity(id: string, properties: Properties = {}): this {
    const base = { kind: 'TRAINING', status: 'COMPLETED', title: id };
    return this.#node('Activity', id, { ...FACT, ...base, ...properties });
  }

  /** A fact on what a team is capable of: a node with this label, since the kinds differ in it. */
  capability(label: string, id: string, team: string, properties: Properties = {}): this {
    this.#node(label, id, { ...FACT, ...properties });
    return this.link('HAS_CAPABILITY', team, id);
  }

  need(id: string, properties: Properties = {}): this {
    return this.#node('Need', id, { ...FACT, ...properties });
  }

  office(
    id: string,
    properties: Properties & { region?: string; seat?: string; serves?: readonly string[] } = {},
  ): this {
    const { region, seat, serves = [], ...rest } = properties;
    const place = { city: id, latitude: 0.5, longitude: 0.5 };
    this.#node('Office', id, { ...FACT, name: id, kind: 'REGIONAL', ...place, ...rest });
    if (region) this.link('Office:IN_REGION', id, region);
    if (seat) this.link('SEATED_IN', id, seat);
    for (const country of serves) this.link('SERVES', id, country);
    return this;
  }

  step(need: string, number: number, state: string, on: string): this {
    const id = `${need}-${number}`;
    this.#node('NeedStep', id, { number, state, on, role: 'OFFICE' });
    return this.link('HAS_STEP', need, id, {});
  }

  /** A need as it is right after it was raised, signed by a team where one is named, else by its office. */
  raised(
    id: string,
    country: string,
    office: string,
    { team, ...properties }: Properties & { readonly team?: string } = {},
  ): this {
    const raised = { state: 'RAISED', raisedOn: '2026-01-01' };
    this.#node('Need', id, { kind: 'ESTABLISH', title: id, ...raised, ...properties });
    const role = team ? 'TEAM' : 'OFFICE';
    const step = { state: 'RAISED', on: '2026-01-01', role, number: 1 };
    this.#node('NeedStep', `step-${id}`, step);
    this.link('RAISED', country, id, {}).link('RAISED_WITH', id, office, {});
    this.link('HAS_STEP', id, `step-${id}`, {});
    return team
      ? this.link('Team:SIGNED_BY', `step-${id}`, team, {})
      : this.link('SIGNED_BY', `step-${id}`, office, {});
  }

  contact(id: string, team: string, properties: Properties = {}): this {
    this.#node('Contact', id, { ...FACT, role: 'PUBLIC_ADDRESS', ...properties });
    return this.link('HAS_CONTACT', team, id);
  }

  /** A proposal to change a contact of a team. */
  proposal(id: string, team: string, contact: string, properties: Properties = {}): this {
    const base = { about: 'CONTACT', kind: 'CHANGE', mutation: 'changeContact', state: 'NEW' };
    const by = { proposer: 'somebody', proposerRole: 'TEAM', why: id, version: 1, thing: contact };
    this.#node('Proposal', id, { changes: '[]', ...base, ...by, ...properties });
    return this.link('OF_TEAM', id, team, {});
  }

  /** A report of a mistake in a contact of a team. */
  mistake(id: string, team: string, contact: string): this {
    const about = { aboutType: 'Contact', aboutKey: contact };
    this.#node('MistakeReport', id, { state: 'NEW', text: id, reporter: 'ANONYMOUS', ...about });
    this.link('Mistake:OF_TEAM', id, team, {});
    return this.link('REPORTS_ON', id, contact, {});
  }

  /** A check in the ledger of a contact: by default its address was confirmed. */
  check(contact: string, number: number, on: string, properties: Properties = {}): this {
    const id = `check-${contact}-${number}`;
    const said = { channel: 'EMAIL', method: 'PING', result: 'CONFIRMED', role: 'OFFICER' };
    this.#node('ContactCheck', id, { ...said, number, on, ...properties });
    return this.link('HAS_CHECK', contact, id, {});
  }

  claim(id: string, country: string, statement: string, properties: Properties = {}): this {
    const source = `source-${id}`;
    this.#node('Claim', id, { ...FACT, statement, ...properties });
    this.#node('Source', source, { name: properties['source'] ?? FACT.source });
    return this.link('ABOUT', id, country).link('MADE_BY', id, source);
  }

  covers(team: string, country: string, role = 'NATIONAL', properties: Properties = {}): this {
    return this.link('COVERS', team, country, { ...FACT, role, ...properties });
  }

  /** A change of the membership of a team in a network, as it was kept. */
  revision(
    id: string,
    team: string,
    network: string,
    properties: Properties & { readonly tlp: string },
  ): this {
    const key = `${team} ${network}`;
    return this.#node('Revision', id, {
      ...{ kind: 'Membership', key, record: `Membership:${key}`, action: 'CHANGED', teams: [team] },
      ...{ role: 'OFFICER', changes: '[]', countries: [], write: id, said: properties.tlp },
      ...properties,
    });
  }

  link(type: string, from: string, to: string, properties: Properties = FACT): this {
    this.#links.push({ type, from, to, properties: dated({ ...FACT, ...properties }) });
    return this;
  }

  /** Empties the graph and writes this world into it. */
  async build(graph: Graph): Promise<void> {
    await wipe(graph);
    await graph.write(async (transaction) => {
      for (const [label, rows] of Map.groupBy(this.#nodes, (node) => node.label)) {
        const text = `UNWIND $rows AS row CREATE (n:${label}) SET n = row.properties ${DATES}`;
        await transaction.run(text, { rows });
      }
      for (const [type, rows] of Map.groupBy(this.#links, (link) => link.type)) {
        const [from = '', to = ''] = ENDS[type] ?? [];
        const text =
          `UNWIND $rows AS row MATCH (a:${from} {${keyOf(from)}: row.from}) ` +
          `MATCH (b:${to} {${keyOf(to)}: row.to}) ` +
          `CREATE (a)-[n:${type.replace(/.*:/, '')}]->(b) SET n = row.properties ${DATES}`;
        await transaction.run(text, { rows });
      }
    });
    await addDerived(graph);
  }

  #node(label: string, id: string, properties: Properties): this {
    this.#nodes.push({ label, properties: dated({ ...properties, [keyOf(label)]: id }) });
    return this;
  }
}

const keyOf = (label: string) =>
  ({ Country: 'iso2', Region: 'code', Sector: 'code' })[label] ?? 'id';

const CAPABILITIES = 'MaturityAssessment|PlanIntegration|ThreatFocus|TechnologyUse|Funding';

/** What each relationship leads from and to; one that leads from several stands under each of them. */
const ENDS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  IN_REGION: ['Country', 'Region'],
  'Office:IN_REGION': ['Office', 'Region'],
  SEATED_IN: ['Office', 'Country'],
  BASED_IN: ['Team', 'Country'],
  COVERS: ['Team', 'Country'],
  MEMBER_OF: ['Team', 'Network'],
  SERVES: ['Office', 'Country'],
  SERVES_SECTOR: ['Team', 'Sector'],
  OFFERS: ['Team', 'Service'],
  SUPPORTS: ['Activity', 'Country'],
  ANSWERS: ['Activity', 'Need'],
  RUN_BY: ['Activity', 'Organization'],
  IN_CATEGORY: ['Service', 'ServiceCategory'],
  GUIDES: ['Practice', 'ServiceCategory'],
  TAKES_PART_IN: ['Country', 'Network'],
  HAS_CAPABILITY: ['Team', CAPABILITIES],
  HAS_CONTACT: ['Team', 'Contact'],
  HAS_CHECK: ['Contact', 'ContactCheck'],
  COLLABORATES_WITH: ['Team', 'Team'],
  ABOUT: ['Claim', 'Country'],
  MADE_BY: ['Claim', 'Source'],
  RAISED: ['Country', 'Need'],
  RAISED_WITH: ['Need', 'Office'],
  HAS_STEP: ['Need', 'NeedStep'],
  SIGNED_BY: ['NeedStep', 'Office'],
  'Team:SIGNED_BY': ['NeedStep', 'Team'],
  WANTS: ['Need', 'Service'],
  OF_TEAM: ['Proposal', 'Team'],
  'Mistake:OF_TEAM': ['MistakeReport', 'Team'],
  REPORTS_ON: ['MistakeReport', 'Contact'],
};

const ENDS_OF_LIFE = ['until', 'securedUntil'];
const DATED = ['asOf', 'since', 'founded', 'published', ...ENDS_OF_LIFE];
const DATES = [...DATED, 'ldcGraduation', 'raisedOn', 'answeredOn', 'metOn', 'on']
  .map((name) => `SET n.${name} = date(n.${name})`)
  .concat('SET n.at = datetime(n.at)')
  .join(' ');

/** Completes partial dates as the import does: a start to its first day, an end to its last. */
function dated(properties: Properties): Properties {
  const completed = DATED.flatMap((name): [string, string][] => {
    const value = properties[name];
    if (typeof value !== 'string' || value.length > 7) return [];
    const [first, last] = spanOf(value);
    return [
      [name, ENDS_OF_LIFE.includes(name) ? last : first],
      [`${name}Precision`, precisionOf(value)],
    ];
  });
  return { ...properties, ...Object.fromEntries(completed) };
}
