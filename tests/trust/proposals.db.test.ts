import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeGlobalId } from '../../api/global-id.ts';
import { migrate } from '../../graph/migrate.ts';
import { ANONYMOUS, type Viewer, viewer } from '../../graph/viewer.ts';
import { testApi } from '../support/execute.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const OTHER = viewer('TEAM', 'for other', { teams: ['other'] });
const PARTNER = viewer('PARTNER', 'a tool');
const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });
const ADMIN = viewer('ADMIN', 'an admin');
const SAID = 'source: "A reader", evidence: INDIRECT, asOf: "2026-11"';

beforeEach(async () => {
  await migrate(graph);
  const world = new World().country('AA').sector('ENE').network('n').network('m').service('s');
  world.team('own', { country: 'AA', website: 'https://old.example' });
  world.team('other', { country: 'AA' }).team('third', { country: 'AA' });
  world.link('MEMBER_OF', 'own', 'n', { status: 'CURRENT', tlp: 'RED', tier: 'secret' });
  world.link('MEMBER_OF', 'own', 'm', { status: 'CANDIDATE' });
  world.contact('desk', 'own', { role: 'DUTY_DESK', email: 'desk@own.example' });
  world.contact('amber', 'own', { role: 'REPRESENTATIVE', email: 'a@own.example', tlp: 'AMBER' });
  world.capability('Funding', 'money', 'own', { model: 'GRANT' });
  world.link('COLLABORATES_WITH', 'own', 'other', { id: 'work', title: 'Work', kind: 'AGREEMENT' });
  await world.build(graph);
}, 60_000);

const DESK = encodeGlobalId('Contact', 'desk');
const AMBER = encodeGlobalId('Contact', 'amber');
const MONEY = encodeGlobalId('Funding', 'money');

const PROPOSAL =
  'id state kind thing mutation version currentVersion conflict why decision mayDecide isOwn tlp ' +
  'proposedBy { role id } decidedBy { role id } teams { nodes { slug } } changes { field before after now }';

const outcome = z.object({
  it: z.object({
    proposal: z.looseObject({ id: z.string() }).nullable(),
    errors: z.array(z.object({ type: z.string(), message: z.string(), path: z.array(z.string()) })),
  }),
});

async function write(mutation: string, as: Viewer) {
  const { data, errors } = await execute(
    `mutation { it: ${mutation} { proposal { ${PROPOSAL} } errors { type: __typename message path } } }`,
    {},
    as,
  );
  expect(errors).toEqual([]);
  return outcome.parse(data).it;
}

const propose = (change: string, as: Viewer) =>
  write(`propose(input: { why: "I know it", change: { ${change} } })`, as);
const decide = (id: string, rest: string, as: Viewer) =>
  write(`decideProposal(input: { id: "${id}", ${rest} })`, as);
const website = (address: string, version = 1) =>
  `changeTeam: { team: "own", version: ${version}, website: "${address}", ${SAID} }`;

async function proposed(change: string, as: Viewer): Promise<string> {
  const { proposal, errors } = await propose(change, as);
  expect(errors).toEqual([]);
  return proposal?.id ?? '';
}

async function seenBy(as: Viewer): Promise<number> {
  const { data } = await execute('{ proposals { totalCount nodes { id } } }', {}, as);
  const { proposals } = z
    .object({ proposals: z.object({ totalCount: z.number(), nodes: z.array(z.object({})) }) })
    .parse(data);
  expect(proposals.nodes).toHaveLength(proposals.totalCount);
  return proposals.totalCount;
}

/** All but proposals and what writers of them leave on teams. */
const recordOf = async () =>
  graph.read({
    text: `MATCH (n) WHERE NOT n:Proposal AND NOT n:Migration RETURN [labels(n), properties(n)] AS row
           UNION ALL MATCH (a)-[r]->(b) WHERE NOT a:Proposal RETURN [type(r), properties(r)] AS row`,
    params: {},
  });

describe('a proposal', () => {
  it('shows what would be different, and changes nothing', async () => {
    const before = await recordOf();
    const { proposal, errors } = await propose(website('https://new.example'), PARTNER);
    expect(errors).toEqual([]);
    expect(proposal).toMatchObject({
      ...{ state: 'NEW', kind: 'CHANGE', thing: 'TEAM', mutation: 'changeTeam', version: 1 },
      ...{ currentVersion: 1, conflict: [], why: 'I know it', mayDecide: false, isOwn: true },
      proposedBy: { role: 'PARTNER', id: 'a tool' },
      ...{ decidedBy: null, teams: { nodes: [{ slug: 'own' }] } },
      changes: [
        {
          field: 'website',
          before: ['https://old.example'],
          after: ['https://new.example'],
          now: ['https://old.example'],
        },
        { field: 'source', before: ['A test'], after: ['A reader'] },
        { field: 'evidence', before: ['DOCUMENTED'], after: ['INDIRECT'] },
        { field: 'asOf', before: ['2024'], after: ['2026-11'] },
      ],
    });
    expect(await recordOf()).toEqual(before);
  });

  it.each([
    [website('nowhere'), 'InvalidInput', 'website'],
    [
      website('https://old.example').replace(
        SAID,
        'source: "A test", evidence: DOCUMENTED, asOf: "2024"',
      ),
      'InvalidInput',
      'changeTeam',
    ],
    [website('https://new.example', 7), 'StaleVersion', 'version'],
    [
      `addMembership: { team: "nobody", network: "n", status: CURRENT, ${SAID} }`,
      'NotFound',
      'team',
    ],
    [`addMembership: { team: "own", network: "m", status: CURRENT, ${SAID} }`, 'Conflict', 'team'],
    [
      `changeContact: { id: "${AMBER}", version: 1, email: "x@own.example", ${SAID} }`,
      'NotFound',
      'id',
    ],
    [
      `changeMembership: { team: "own", network: "n", version: 1, tier: "x", ${SAID} }`,
      'NotFound',
      'team',
    ],
  ])('is held to what its change is held to: %s', async (change, type, at) => {
    const before = await wholeGraph(graph);
    const { proposal, errors } = await propose(change, PARTNER);
    expect(proposal).toBeNull();
    expect(errors).toMatchObject([{ type }]);
    expect(errors[0]?.path.slice(0, 1)).toEqual(['change']);
    expect(errors[0]?.path.at(-1)).toBe(at);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it.each([
    [
      `addContact: { team: "own", role: PUBLIC_ADDRESS, email: "cert@own.example", ${SAID} }`,
      'ADD',
      'CONTACT',
    ],
    [
      `changeContact: { id: "${DESK}", version: 1, phone: "+41227305111", ${SAID} }`,
      'CHANGE',
      'CONTACT',
    ],
    [`removeContact: { id: "${DESK}", version: 1 }`, 'REMOVE', 'CONTACT'],
    [
      `endMembership: { team: "own", network: "m", version: 1, until: "2025", ${SAID} }`,
      'CHANGE',
      'MEMBERSHIP',
    ],
    [
      `createCollaboration: { from: "own", to: "third", kind: AGREEMENT, title: "New", ${SAID} }`,
      'ADD',
      'COLLABORATION',
    ],
    [
      `changeCollaboration: { slug: "work", version: 1, title: "More work", ${SAID} }`,
      'CHANGE',
      'COLLABORATION',
    ],
    [`recordServiceOffer: { team: "own", service: "s", ${SAID} }`, 'ADD', 'SERVICE_OFFER'],
    [
      `recordCapability: { team: "own", fact: { threatFocus: { threat: RANSOMWARE } }, ${SAID} }`,
      'ADD',
      'CAPABILITY',
    ],
    [
      `endCapability: { id: "${MONEY}", version: 1, until: "2025", ${SAID} }`,
      'CHANGE',
      'CAPABILITY',
    ],
  ])('is made of any change of what is a team’s, and accepted: %s', async (change, kind, thing) => {
    const before = await recordOf();
    const { proposal, errors } = await propose(change, PARTNER);
    expect(errors).toEqual([]);
    expect(proposal).toMatchObject({ kind, thing, state: 'NEW' });
    expect(await recordOf()).toEqual(before);
    const accepted = await decide(proposal?.id ?? '', 'decision: ACCEPT', OWN);
    expect(accepted.errors).toEqual([]);
    expect(accepted.proposal).toMatchObject({ state: 'ACCEPTED', conflict: [] });
    expect(await recordOf()).not.toEqual(before);
  });

  it('is one at the most for a field, a thing and a proposer', async () => {
    const first = await proposed(website('https://new.example'), PARTNER);
    const again = await propose(website('https://newer.example'), PARTNER);
    expect(again.errors).toMatchObject([{ type: 'Conflict' }]);
    expect(again.errors[0]?.message).toContain(
      Buffer.from(first, 'base64url').toString().replace('Proposal:', ''),
    );
    await proposed(website('https://newer.example'), OTHER);
    await proposed(`changeTeam: { team: "own", version: 1, host: "A house", ${SAID} }`, PARTNER);
    await proposed(
      `changeTeam: { team: "other", version: 1, website: "https://o.example", ${SAID} }`,
      PARTNER,
    );
    const back = await write(`withdrawProposal(input: { id: "${first}" })`, PARTNER);
    expect(back).toMatchObject({ errors: [], proposal: { state: 'WITHDRAWN', decidedBy: null } });
    await proposed(website('https://newer.example'), PARTNER);
  });

  it('is made by one of two that come at the same time', async () => {
    const both = await Promise.all([
      propose(website('https://1.example'), PARTNER),
      propose(website('https://2.example'), PARTNER),
    ]);
    expect(both.flatMap(({ errors }) => errors.map(({ type }) => type))).toEqual(['Conflict']);
  });

  it('is refused to who has not signed in', async () => {
    const { errors } = await execute(
      `mutation { propose(input: { why: "x", change: { ${website('https://new.example')} } }) { errors { message } } }`,
    );
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    const list = await execute('{ proposals { totalCount } }');
    expect(list.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

describe('a decision', () => {
  it.each([
    ['the team', OWN],
    ['an officer', OFFICER],
    ['an admin', ADMIN],
  ])('of %s makes the change, in the name of who decides', async (_who, who) => {
    const id = await proposed(website('https://new.example'), PARTNER);
    const { proposal, errors } = await decide(id, 'decision: ACCEPT, why: "Right"', who);
    expect(errors).toEqual([]);
    expect(proposal).toMatchObject({
      ...{ state: 'ACCEPTED', decision: 'Right', decidedBy: { role: who.role, id: who.id } },
      ...{ proposedBy: { role: 'PARTNER' }, mayDecide: false, currentVersion: null },
    });
    const { data } = await execute('{ team(slug: "own") { website version source } }');
    expect(data).toEqual({
      team: { website: 'https://new.example', version: 2, source: 'A reader' },
    });
    const kept = await execute('{ changes { nodes { kind key role why } } }', {}, who);
    const key = Buffer.from(id, 'base64url').toString().replace('Proposal:', '');
    expect(kept.data).toEqual({
      changes: {
        nodes: [{ kind: 'Team', key: 'own', role: who.role, why: `Proposed: ${key}.` }],
      },
    });
  });

  it('is not the proposer’s, nor another team’s', async () => {
    const id = await proposed(website('https://new.example'), OTHER);
    const before = await wholeGraph(graph);
    expect((await decide(id, 'decision: ACCEPT', OTHER)).errors).toMatchObject([
      { type: 'NotAllowed' },
    ]);
    const third = viewer('TEAM', 'for third', { teams: ['third'] });
    expect((await decide(id, 'decision: ACCEPT', third)).errors).toMatchObject([
      { type: 'NotAllowed' },
    ]);
    expect((await write(`withdrawProposal(input: { id: "${id}" })`, PARTNER)).errors).toMatchObject(
      [{ type: 'NotFound' }],
    );
    const { errors } = await execute(
      `mutation { decideProposal(input: { id: "${id}", decision: ACCEPT }) { errors { message } } }`,
      {},
      PARTNER,
    );
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is made once, and a rejection says why', async () => {
    const id = await proposed(website('https://new.example'), PARTNER);
    expect((await decide(id, 'decision: REJECT', OWN)).errors).toMatchObject([
      { type: 'InvalidInput', path: ['why'] },
    ]);
    expect((await decide(id, 'decision: REJECT, why: "Wrong"', OWN)).proposal).toMatchObject({
      ...{ state: 'REJECTED', decision: 'Wrong' },
    });
    expect((await decide(id, 'decision: ACCEPT', OWN)).errors).toMatchObject([
      { type: 'Conflict' },
    ]);
    const { data } = await execute('{ team(slug: "own") { website version } }');
    expect(data).toEqual({ team: { website: 'https://old.example', version: 1 } });
  });

  it('waits until who decides has seen what has changed meanwhile', async () => {
    const id = await proposed(website('https://new.example'), PARTNER);
    await execute(
      `mutation { changeTeam(input: { team: "own", version: 1, website: "https://mine.example", ${SAID} }) { errors { message } } }`,
      {},
      OWN,
    );
    const stale = await decide(id, 'decision: ACCEPT', OFFICER);
    expect(stale.errors).toMatchObject([{ type: 'StaleVersion', path: ['version'] }]);
    const { data } = await execute(
      `{ proposal(id: "${id}") { version currentVersion conflict changes { field now } } }`,
      {},
      OFFICER,
    );
    expect(data).toMatchObject({
      proposal: {
        ...{ version: 1, currentVersion: 2, conflict: ['website', 'source', 'evidence', 'asOf'] },
      },
    });
    const accepted = await decide(id, 'decision: ACCEPT, version: 2', OFFICER);
    expect(accepted.errors).toEqual([]);
    const after = await execute('{ team(slug: "own") { website version } }');
    expect(after.data).toEqual({ team: { website: 'https://new.example', version: 3 } });
  });
});

describe('who sees a proposal', () => {
  it('is who made it, the team, officers and admins', async () => {
    const id = await proposed(website('https://new.example'), PARTNER);
    const counts = [];
    for (const who of [PARTNER, OWN, OFFICER, ADMIN, OTHER, viewer('PARTNER', 'another')]) {
      counts.push(await seenBy(who));
    }
    expect(counts).toEqual([1, 1, 1, 1, 0, 0]);
    for (const who of [ANONYMOUS, OTHER]) {
      const { data } = await execute(
        `{ team(slug: "own") { proposals { totalCount } } node(id: "${id}") { id } }`,
        {},
        who,
      );
      expect(data).toEqual({ team: { proposals: { totalCount: 0 } }, node: null });
    }
    const { data } = await execute(
      `{ team(slug: "own") { proposals(filter: { state: { in: [NEW] }, own: false }) { nodes { proposedBy { role id } } } } }`,
      {},
      OWN,
    );
    expect(data).toEqual({
      team: { proposals: { nodes: [{ proposedBy: { role: 'PARTNER', id: null } }] } },
    });
  });

  it('is as few as may see what it is about', async () => {
    await proposed(
      `changeContact: { id: "${AMBER}", version: 1, email: "b@own.example", ${SAID} }`,
      OFFICER,
    );
    const counts = [];
    for (const who of [OFFICER, OWN, ADMIN, OTHER]) counts.push(await seenBy(who));
    expect(counts).toEqual([1, 1, 0, 0]);
    await execute(
      `mutation { changeContact(input: { id: "${AMBER}", version: 1, tlp: RED, ${SAID} }) { errors { message } } }`,
      {},
      OWN,
    );
    expect([await seenBy(OFFICER), await seenBy(OWN)]).toEqual([0, 1]);
  });

  it('is not told by it of what it may not see', async () => {
    const { proposal, errors } = await propose(
      `addMembership: { team: "own", network: "n", status: CURRENT, ${SAID} }`,
      PARTNER,
    );
    expect(errors).toEqual([]);
    expect(proposal).toMatchObject({ kind: 'ADD', conflict: [] });
    expect(await recordOf()).toContainEqual([
      'MEMBER_OF',
      expect.objectContaining({ tier: 'secret' }),
    ]);
    expect(await seenBy(PARTNER)).toBe(1);
  });
});

it('asks the database once for a list with all there is', async () => {
  await proposed(website('https://new.example'), PARTNER);
  const { statements } = await execute(
    `{ proposals { totalCount nodes { ${PROPOSAL} } } }`,
    {},
    OWN,
  );
  expect(statements).toBe(1);
});
