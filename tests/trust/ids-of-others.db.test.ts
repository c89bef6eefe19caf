import { getNamedType, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callersOf } from '../../api/access.ts';
import { encodeGlobalId } from '../../api/global-id.ts';
import { schema } from '../../api/schema/index.ts';
import { migrate } from '../../graph/migrate.ts';
import { viewer } from '../../graph/viewer.ts';
import { testApi } from '../support/execute.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const OFFICER_OF_X = viewer('OFFICER', 'of x', { offices: ['itu-x'] });
const ARMORED =
  '"-----BEGIN PGP PUBLIC KEY BLOCK-----\\n\\nx\\n-----END PGP PUBLIC KEY BLOCK-----"';
const SAID = 'source: "A test", evidence: DOCUMENTED, asOf: "2024"';

beforeAll(async () => {
  await migrate(graph);
  const world = new World()
    .country('AA')
    .office('itu-x', { serves: ['AA'] })
    .office('itu-y');
  world.team('own', { country: 'AA' }).network('n').service('s').sector('ENE');
  for (const [team, tlp] of [
    ['away', 'CLEAR'],
    ['hidden', 'RED'],
  ] as const) {
    world.team(team, { country: 'AA' }).team(`${team}-friend`, { country: 'AA' });
    world.link('MEMBER_OF', team, 'n', { status: 'CURRENT', tlp });
    world.link('OFFERS', team, 's', { tlp });
    world.contact(`contact-${team}`, team, { email: 'a@b.example', tlp });
    world.capability('Funding', `money-${team}`, team, { model: 'GRANT', tlp });
    world.link('COLLABORATES_WITH', team, `${team}-friend`, {
      ...{ id: `work-${team}`, title: 'Work', kind: 'AGREEMENT', tlp },
    });
    world.raised(`need-${team}`, 'AA', 'itu-x', {
      ...{ team, tlp: tlp === 'RED' ? 'AMBER_STRICT' : tlp },
    });
  }
  await world.build(graph);
  for (const team of ['away', 'hidden']) {
    await graph.write((transaction) =>
      transaction.run(
        `MATCH (t:Team {id: $team})
         CREATE (:Proposal {id: 'proposal-' + $team, state: 'NEW', about: 'TEAM', thing: $team, kind: 'CHANGE',
           mutation: 'changeTeam', input: '{}', changes: '[]', why: 'x', proposer: 'somebody', proposerRole: 'TEAM'})
           -[:OF_TEAM]->(t)
         CREATE (t)<-[:OF_TEAM]-(:MistakeReport {id: 'mistake-' + $team, state: 'NEW', text: 'x'})-[:REPORTS_ON]->(t)`,
        { team },
      ),
    );
  }
}, 60_000);

/** The input of each mutation that a team may call, naming what is another team's in every way that it can. */
const inputsOf = (team: string): Readonly<Record<string, readonly string[]>> => {
  const id = (type: string, name: string) => `id: "${encodeGlobalId(type, `${name}-${team}`)}"`;
  const contact = `${id('Contact', 'contact')}, version: 1`;
  const money = `${id('Funding', 'money')}, version: 1`;
  const need = `${id('Need', 'need')}, version: 1`;
  const work = `slug: "work-${team}", version: 1`;
  const of = `team: "${team}"`;
  return {
    addContact: [`${of}, role: DUTY_DESK, email: "x@y.example", ${SAID}`],
    addMembership: [`${of}, network: "n", status: CURRENT, ${SAID}`],
    advanceNeed: [
      `${need}, state: ACKNOWLEDGED, by: { team: "${team}" }`,
      `${need}, state: WITHDRAWN, by: { team: "own" }`,
      `${need}, state: ACKNOWLEDGED, by: { office: "itu-x" }`,
    ],
    changeCapability: [`${money}, fact: { funding: { model: COST_CENTRE } }, ${SAID}`],
    changeCollaboration: [`${work}, title: "Mine", ${SAID}`],
    changeContact: [`${contact}, email: "x@y.example", ${SAID}`],
    changeMembership: [`${of}, network: "n", version: 1, tier: "x", ${SAID}`],
    changeNeed: [`${need}, title: "Mine"`],
    changeServiceOffer: [`${of}, service: "s", version: 1, since: "2020", ${SAID}`],
    changeTeam: [`${of}, version: 1, name: "Mine", ${SAID}`],
    closeReport: [`${id('MistakeReport', 'mistake')}, state: REJECTED`],
    createCollaboration: [
      `from: "${team}", to: "${team}-friend", kind: AGREEMENT, title: "x", ${SAID}`,
    ],
    decideProposal: [`${id('Proposal', 'proposal')}, decision: ACCEPT`],
    endCapability: [`${money}, until: "2024", ${SAID}`],
    endCollaboration: [`${work}, until: "2024", ${SAID}`],
    endMembership: [`${of}, network: "n", version: 1, until: "2024", ${SAID}`],
    endServiceOffer: [`${of}, service: "s", version: 1, until: "2024", ${SAID}`],
    // What others have is what a proposal is about; of what may not be seen there is none.
    propose: [
      `why: "x", change: { changeContact: { ${id('Contact', 'none')}, version: 1, email: "x@y.example", ${SAID} } }`,
      `why: "x", change: { endCapability: { ${id('Funding', 'none')}, version: 1, until: "2024", ${SAID} } }`,
      ...(team === 'hidden'
        ? [
            `why: "x", change: { removeContact: { ${contact} } }`,
            `why: "x", change: { changeMembership: { ${of}, network: "n", version: 1, tier: "x", ${SAID} } }`,
            `why: "x", change: { endCollaboration: { ${work}, until: "2024", ${SAID} } }`,
          ]
        : []),
    ],
    raiseNeed: [
      `country: "AA", kind: TRAINING, title: "x", by: { team: "${team}" }`,
      `country: "AA", kind: TRAINING, title: "x", by: { office: "itu-x" }`,
    ],
    recordCapability: [`${of}, fact: { funding: { model: GRANT } }, ${SAID}`],
    recordServiceOffer: [`${of}, service: "s", ${SAID}`],
    recordContactCheck: [
      `contact: "${encodeGlobalId('Contact', `contact-${team}`)}", channel: EMAIL, method: SELF_CONFIRMATION, result: CONFIRMED`,
    ],
    removeContact: [contact],
    setContactKey: [
      `contact: "${encodeGlobalId('Contact', `contact-${team}`)}", version: 1, armored: ${ARMORED}`,
    ],
    // Anybody reports a mistake on what he sees.
    reportMistake: [`about: "${encodeGlobalId('Contact', `none-${team}`)}", text: "x"`],
    withdrawProposal: [id('Proposal', 'proposal')],
  };
};

const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {});
const forTeams = MUTATIONS.filter((field) => {
  const callers = callersOf(field) ?? [];
  return callers === 'EVERYBODY' || callers.includes('TEAM');
});

const outcome = z.object({ it: z.object({ errors: z.array(z.object({ type: z.string() })) }) });

describe('what is another team’s', () => {
  it('is named here in every mutation that a team may call', () => {
    expect(Object.keys(inputsOf('away')).sort()).toEqual(forTeams.map(({ name }) => name).sort());
  });

  it.each(
    ['away', 'hidden'].flatMap((team) =>
      Object.entries(inputsOf(team)).flatMap(([name, inputs]) =>
        inputs.map((input) => [name, input] as const),
      ),
    ),
  )('is not written by %s: %s', async (name, input) => {
    const before = await wholeGraph(graph);
    const mutation = `mutation { it: ${name}(input: { ${input} }) { errors { type: __typename } } }`;
    const { data, errors } = await execute(mutation, {}, OWN);
    expect(errors).toEqual([]);
    const types = outcome.parse(data).it.errors.map(({ type }) => type);
    expect(types.length).toBeGreaterThan(0);
    expect(types.filter((type) => !['NotAllowed', 'NotFound'].includes(type))).toEqual([]);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is not for a team where it is nobody’s own: a mutation for officers or admins asks the database nothing', async () => {
    const others = MUTATIONS.filter((field) => !forTeams.includes(field));
    expect(others.length).toBeGreaterThan(10);
    for (const { name } of others) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { errors { message } } }`;
      const { errors, statements } = await execute(mutation, { input: {} }, OWN);
      expect([name, errors.length > 0, statements]).toEqual([name, true, 0]);
    }
  });

  it('is not an officer’s of another office to sign for', async () => {
    const raise = `mutation { it: raiseNeed(input: { country: "AA", kind: TRAINING, title: "x", by: { office: "itu-y" } }) { errors { type: __typename } } }`;
    const { data } = await execute(raise, {}, OFFICER_OF_X);
    expect(data).toEqual({ it: { errors: [{ type: 'NotAllowed' }] } });
  });
});

/** What the server writes of its own, or keeps for others to write. */
const KEPT = [
  ...['version', 'origin', 'write', 'createdAt', 'changedAt', 'state', 'decidedBy', 'decidedAt'],
  ...['proposedBy', 'proposer', 'proposerRole', 'reporter', 'closedBy', 'closer', 'tlp', 'lock'],
  ...['hash', 'removedAt', 'searchWords', 'sectorsServed', 'constituencyAsGiven', 'imported'],
];

/** Where one of these is the caller's to give. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  state: ['AdvanceNeedInput', 'CloseReportInput'],
  tlp: [
    ...['AddContactInput', 'AddMembershipInput', 'ChangeCapabilityInput'],
    ...['ChangeCollaborationInput', 'ChangeContactInput', 'ChangeMembershipInput'],
    ...['ChangeNeedInput', 'ChangeServiceOfferInput', 'CreateCollaborationInput'],
    ...['RaiseNeedInput', 'RecordCapabilityInput', 'RecordServiceOfferInput'],
  ],
};

const inputOf = ({ args }: (typeof MUTATIONS)[number]): GraphQLInputObjectType => {
  const [input] = args;
  const type = input && getNamedType(input.type);
  if (!isInputObjectType(type)) throw new Error('A mutation takes one input.');
  return type;
};

describe('a field that an input does not offer', () => {
  it('is offered nowhere but where it is the caller’s to give', () => {
    for (const [name, inputs] of Object.entries(GIVEN)) {
      const offering = MUTATIONS.map(inputOf).filter((type) => name in type.getFields());
      expect(offering.map((type) => type.name).sort()).toEqual([...inputs].sort());
    }
    const changes = MUTATIONS.map(inputOf).filter((type) => 'version' in type.getFields());
    expect(
      changes.map((type) => type.name).filter((name) => /^(Add|Create|Record|Raise)/.test(name)),
    ).toEqual([]);
  });

  it.each(MUTATIONS.map((field) => [field.name, field] as const))(
    'is refused before anything is asked of the database: %s',
    async (name, field) => {
      const type = inputOf(field);
      const callers = callersOf(field);
      for (const kept of KEPT.filter((one) => !(one in type.getFields()))) {
        const mutation = `mutation ($input: ${type.name}!) { ${name}(input: $input) { errors { message } } }`;
        const { errors, statements } = await execute(mutation, { input: { [kept]: 'x' } }, OWN);
        expect(statements).toBe(0);
        if (callers !== 'EVERYBODY' && !callers?.includes('TEAM')) continue;
        expect(errors.map(({ message }) => message).join(' ')).toContain(
          `Field "${kept}" is not defined by type "${type.name}"`,
        );
      }
    },
  );
});
