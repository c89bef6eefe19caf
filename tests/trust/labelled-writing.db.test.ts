import { beforeEach, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../api/global-id.ts';
import { ANONYMOUS, viewer } from '../../graph/viewer.ts';
import { writingApi } from '../support/execute.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });
const SAID = 'source: "A test", evidence: DOCUMENTED, asOf: "2024"';

beforeEach(async () => {
  const world = new World().country('AA').office('itu-x', { serves: ['AA'] });
  world.team('own', { country: 'AA' }).team('away', { country: 'AA' }).network('n').network('m');
  world.link('MEMBER_OF', 'own', 'n', { status: 'CURRENT', tlp: 'RED' });
  world.link('COLLABORATES_WITH', 'own', 'away', {
    ...{ id: 'secret', title: 'A secret', kind: 'AGREEMENT', tlp: 'RED' },
  });
  world.capability('Funding', 'money', 'own', { model: 'GRANT', tlp: 'RED' });
  world.raised('need', 'AA', 'itu-x', { team: 'own', tlp: 'AMBER_STRICT' });
  await world.build(graph);
}, 60_000);

const MONEY = encodeGlobalId('Funding', 'money');
const NEED = encodeGlobalId('Need', 'need');

/** Changes to things that the writer may not see, and the errors that they come to where there is no such thing. */
const BLIND = [
  [
    `changeMembership(input: { team: "own", network: "n", version: 1, tier: "x", ${SAID} })`,
    'team: there is no membership of own, n.',
  ],
  [
    `endCollaboration(input: { slug: "secret", version: 1, until: "2025", ${SAID} })`,
    'slug: there is no collaboration secret.',
  ],
  [
    `endCapability(input: { id: "${MONEY}", version: 1, until: "2025", ${SAID} })`,
    'id: there is no funding money.',
  ],
] as const;

describe('a change to what its writer may not see', () => {
  it.each(BLIND)('finds nothing, and writes nothing: %s', async (mutation, message) => {
    const before = await wholeGraph(graph);
    for (const as of [ANONYMOUS, OFFICER]) {
      const { data } = await execute(`mutation { it: ${mutation} { errors { message } } }`, {}, as);
      expect(data).toEqual({ it: { errors: [{ message }] } });
    }
    expect(await wholeGraph(graph)).toEqual(before);
    const { data } = await execute(`mutation { it: ${mutation} { errors { message } } }`, {}, OWN);
    expect(data).toEqual({ it: { errors: [] } });
  });

  it('finds a need that is for the team and officers only, to those', async () => {
    const mutation = `mutation { it: changeNeed(input: { id: "${NEED}", version: 1, title: "New" }) { need { title tlp } errors { message } } }`;
    const { data: refused } = await execute(mutation);
    expect(refused).toEqual({
      it: { need: null, errors: [{ message: 'id: there is no need need.' }] },
    });
    const { data } = await execute(mutation, {}, OFFICER);
    expect(data).toEqual({ it: { need: { title: 'New', tlp: 'AMBER_STRICT' }, errors: [] } });
  });
});

describe('a label', () => {
  const labelOf = `{ team(slug: "own") { memberships { nodes { tlp network { slug } } } } }`;

  it('is put on record, and taken away', async () => {
    const add = `mutation { it: addMembership(input: { team: "own", network: "m", status: CURRENT, tlp: AMBER, ${SAID} }) { membership { tlp version } errors { message } } }`;
    const { data } = await execute(add, {}, OWN);
    expect(data).toEqual({ it: { membership: { tlp: 'AMBER', version: 1 }, errors: [] } });
    expect((await execute(labelOf)).data).toEqual({ team: { memberships: { nodes: [] } } });

    const open = `mutation { it: changeMembership(input: { team: "own", network: "m", version: 1, tlp: null, ${SAID} }) { membership { tlp } errors { message } } }`;
    await execute(open, {}, OWN);
    expect((await execute(labelOf)).data).toEqual({
      team: { memberships: { nodes: [{ tlp: 'CLEAR', network: { slug: 'm' } }] } },
    });
  });

  it('of a need is not RED', async () => {
    const raise = `mutation { it: raiseNeed(input: { country: "AA", kind: TRAINING, title: "x", tlp: RED, by: { team: "own" } }) { need { tlp } errors { __typename message } } }`;
    const { data } = await execute(raise, {}, OWN);
    expect(data).toEqual({
      it: {
        need: null,
        errors: [
          {
            __typename: 'InvalidInput',
            message: 'tlp: expected a label other than RED: the office has to see a need.',
          },
        ],
      },
    });
  });
});

describe('a collaboration like one that its writer may not see', () => {
  const create = `mutation { it: createCollaboration(input: { from: "own", to: "away", kind: AGREEMENT, title: "A secret", ${SAID} }) { errors { message } } }`;

  it('is put on record, for nothing is known to stand against it', async () => {
    const { data } = await execute(create, {}, OFFICER);
    expect(data).toEqual({ it: { errors: [] } });
  });

  it('is refused to those who know', async () => {
    const { data } = await execute(create, {}, OWN);
    expect(JSON.stringify(data)).toContain('secret is this collaboration already');
  });
});

describe('a published report', () => {
  it('says what everybody may know, whoever publishes it', async () => {
    const publish = `mutation { it: publishProgressReport(input: { from: "2025-12-01", to: "2026-06-01" }) { publishedReport { report } errors { message } } }`;
    const { data, errors } = await execute(publish, {}, OFFICER);
    expect(errors).toEqual([]);
    // The report is a text within the answer.
    expect(JSON.stringify(data)).toContain(String.raw`\"raised\":0`);
  });
});
