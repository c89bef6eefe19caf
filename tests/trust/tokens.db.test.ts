import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findToken } from '../../graph/access/tokens.ts';
import { viewer } from '../../graph/viewer.ts';
import { testApi, TODAY } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();
const admin = viewer('ADMIN', 'the admin');

beforeEach(() =>
  new World().country('AA').team('ours', { country: 'AA' }).office('hither').build(graph),
);

const ISSUE = `mutation ($input: IssueAccessTokenInput!) {
  issueAccessToken(input: $input) {
    token
    accessToken { id name role teams offices scopes expiresOn lastUsedOn revokedAt issuedBy }
    errors { __typename path }
  }
}`;
const INPUT = {
  name: 'SOC',
  role: 'TEAM',
  teams: ['ours'],
  scopes: ['READ'],
  expiresOn: '2026-12-31',
};

const issued = z.object({
  issueAccessToken: z.object({ token: z.string(), accessToken: z.object({ id: z.string() }) }),
});

describe('an admin', () => {
  it('issues a token that is told once, sees it, and revokes it', async () => {
    const { data, errors } = await execute(ISSUE, { input: INPUT }, admin);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      issueAccessToken: {
        accessToken: {
          ...{ name: 'SOC', role: 'TEAM', teams: ['ours'], offices: [], scopes: ['READ'] },
          ...{ expiresOn: '2026-12-31', lastUsedOn: null, revokedAt: null, issuedBy: 'the admin' },
        },
        errors: [],
      },
    });
    const { token, accessToken } = issued.parse(data).issueAccessToken;
    expect(await findToken(graph, token, TODAY)).toMatchObject({ grant: { role: 'TEAM' } });

    const list = '{ accessTokens { totalCount nodes { id name revokedAt } } }';
    const [, , secret = '?'] = token.split('_');
    const seen = await execute(list, {}, admin);
    expect(seen.data).toMatchObject({ accessTokens: { totalCount: 1, nodes: [{ name: 'SOC' }] } });
    expect(JSON.stringify(seen.data)).not.toContain(secret);

    const revoke = `mutation { revokeAccessToken(input: {id: "${accessToken.id}"}) {
      accessToken { revokedAt } errors { message } } }`;
    const revoked = await execute(revoke, {}, admin);
    expect(JSON.stringify(revoked.data)).toMatch(/"revokedAt":"\d{4}-/);
    expect(await findToken(graph, token, TODAY)).toBeUndefined();
  });

  it('is told what is wrong, and nothing is written', async () => {
    const input = { ...INPUT, teams: [], name: '', expiresOn: TODAY };
    const { data } = await execute(ISSUE, { input }, admin);
    expect(data).toMatchObject({
      issueAccessToken: { token: null, accessToken: null, errors: expect.any(Array) as unknown },
    });
    const { data: list } = await execute('{ accessTokens { totalCount } }', {}, admin);
    expect(list).toEqual({ accessTokens: { totalCount: 0 } });
  });

  it('gives somebody a role, changes it, and takes it away', async () => {
    const set = `mutation ($role: Role!, $offices: [String!]) {
      setAccount(input: {issuer: "https://id.example", subject: "x1", role: $role, offices: $offices}) {
        account { issuer subject role teams offices } errors { message } } }`;
    expect((await execute(set, { role: 'PARTNER' }, admin)).data).toMatchObject({
      setAccount: { account: { role: 'PARTNER', subject: 'x1' }, errors: [] },
    });
    await execute(set, { role: 'OFFICER', offices: ['hither'] }, admin);
    const list = '{ accounts { nodes { issuer role offices } } }';
    expect((await execute(list, {}, admin)).data).toEqual({
      accounts: { nodes: [{ issuer: 'https://id.example', role: 'OFFICER', offices: ['hither'] }] },
    });
    const remove = `mutation { removeAccount(input: {issuer: "https://id.example", subject: "x1"}) {
      account { role } errors { message } } }`;
    expect((await execute(remove, {}, admin)).data).toEqual({
      removeAccount: { account: null, errors: [] },
    });
    expect((await execute(list, {}, admin)).data).toEqual({ accounts: { nodes: [] } });
    expect((await execute(remove, {}, admin)).data).toMatchObject({
      removeAccount: { errors: [{ message: expect.stringContaining('there is no') as unknown }] },
    });
  });
});

it('nobody else sees or gives tokens and roles', async () => {
  const others = [
    undefined,
    viewer('PARTNER', 'a tool'),
    viewer('TEAM', 'someone', { teams: ['ours'] }),
    viewer('OFFICER', 'someone', { offices: 'ALL' }),
  ];
  for (const who of others) {
    for (const text of ['{ accessTokens { totalCount } }', '{ x: accounts { totalCount } }']) {
      const { data, errors, statements } = await execute(text, {}, who);
      expect([data, errors[0]?.extensions?.['code'], statements]).toEqual([
        null,
        who ? 'FORBIDDEN' : 'UNAUTHENTICATED',
        0,
      ]);
    }
    const { data, statements } = await execute(ISSUE, { input: INPUT }, who);
    expect([data, statements]).toEqual([null, 0]);
  }
});
