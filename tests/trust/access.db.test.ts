import { beforeAll, describe, expect, it } from 'vitest';
import { viewer, type Viewer } from '../../graph/viewer.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const own = viewer('TEAM', 'someone', { teams: ['ours'] });
const officer = viewer('OFFICER', 'someone', { offices: ['hither'] });
const partner = viewer('PARTNER', 'a tool');
const admin = viewer('ADMIN', 'someone');

const FACT = {
  source: 'A test',
  sourceUrl: 'https://example.org',
  evidence: 'DOCUMENTED',
  asOf: '2026',
};

beforeAll(() =>
  new World()
    .region('AFR')
    .country('AA', { region: 'AFR' })
    .network('first')
    .team('ours', { country: 'AA' })
    .team('theirs', { country: 'AA' })
    .office('hither', { serves: ['AA'] })
    .office('yon', { serves: ['AA'] })
    .link('COLLABORATES_WITH', 'ours', 'theirs', {
      id: 'of-both',
      kind: 'JOINT_EXERCISE',
      title: 'x',
    })
    .capability('ThreatFocus', 'their-focus', 'theirs', { threat: 'RANSOMWARE' })
    .capability('ThreatFocus', 'our-focus', 'ours', { threat: 'RANSOMWARE' })
    .build(graph),
);

const idOf = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url');

/** What a viewer is told who changes something: the kinds of errors, or that it is done. */
async function told(mutation: string, input: Record<string, unknown>, who?: Viewer) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { __typename message } } }`;
  const { data, errors, statements } = await execute(text, { input }, who);
  const [refused] = errors;
  if (refused) return { refused: refused.extensions?.['code'], statements };
  return data;
}

const done = { errors: [] };
const notAllowed = { errors: [{ __typename: 'NotAllowed' }] };

const membership = (team: string) => ({ team, network: 'first', status: 'CURRENT', ...FACT });
const organization = { slug: 'a-body', name: 'A body' };

describe('a mutation', () => {
  it('is refused as a whole to those in another role, and nothing is sent to the database', async () => {
    expect(await told('createOrganization', organization)).toEqual({
      ...{ refused: 'UNAUTHENTICATED', statements: 0 },
    });
    for (const who of [partner, own, admin]) {
      expect(await told('createOrganization', organization, who)).toEqual({
        ...{ refused: 'FORBIDDEN', statements: 0 },
      });
    }
    expect(await told('createOrganization', organization, officer)).toEqual({
      createOrganization: done,
    });
  });

  it('is found behind a fragment, an alias and another field', async () => {
    const text = `mutation { ...all }
      fragment all on Mutation { ... on Mutation {
        harmless: __typename
        it: createOrganization(input: {slug: "hidden", name: "x"}) { errors { message } }
      } }`;
    const { errors, statements } = await execute(text, {}, partner);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(statements).toBe(0);
  });
});

describe('a team writes', () => {
  it('of itself, and of no other team', async () => {
    expect(await told('addMembership', membership('theirs'), own)).toMatchObject({
      addMembership: notAllowed,
    });
    expect(await told('addMembership', membership('ours'), own)).toEqual({ addMembership: done });
    expect(await told('addMembership', membership('theirs'), officer)).toEqual({
      addMembership: done,
    });
  });

  it('of what is its own, found by an id, and not of what is another’s', async () => {
    const end = { version: 1, until: '2026-01-01', ...FACT };
    const ended = (id: string) =>
      told('endCapability', { id: idOf('ThreatFocus', id), ...end }, own);
    expect(await ended('their-focus')).toMatchObject({ endCapability: notAllowed });
    expect(await ended('nowhere')).toMatchObject({ endCapability: notAllowed });
    expect(await ended('our-focus')).toEqual({ endCapability: done });
  });

  it('of a collaboration that it is a part of', async () => {
    const end = { slug: 'of-both', version: 1, until: '2026-01-01', ...FACT };
    const stranger = viewer('TEAM', 'someone', { teams: ['elsewhere'] });
    expect(await told('endCollaboration', end, stranger)).toMatchObject({
      endCollaboration: notAllowed,
    });
    expect(await told('endCollaboration', end, own)).toEqual({ endCollaboration: done });
  });
});

describe('a need is signed', () => {
  const need = (by: Record<string, string>) => ({
    ...{ country: 'AA', office: 'hither', kind: 'ESTABLISH', title: 'A national CIRT', by },
  });

  it('by who acts for the team or the office, and by nobody else', async () => {
    const raised = async (by: Record<string, string>, who: Viewer) =>
      told('raiseNeed', need(by), who);
    expect(await raised({ team: 'ours' }, own)).toEqual({ raiseNeed: done });
    expect(await raised({ team: 'theirs' }, own)).toMatchObject({ raiseNeed: notAllowed });
    expect(await raised({ office: 'hither' }, own)).toMatchObject({ raiseNeed: notAllowed });
    expect(await raised({ office: 'hither' }, officer)).toEqual({ raiseNeed: done });
    expect(await raised({ office: 'yon' }, officer)).toMatchObject({ raiseNeed: notAllowed });
    expect(await raised({ team: 'ours' }, officer)).toMatchObject({ raiseNeed: notAllowed });
    const everywhere = viewer('OFFICER', 'someone', { offices: 'ALL' });
    expect(await raised({ office: 'yon' }, everywhere)).toEqual({ raiseNeed: done });
  });
});
