import { rootConnection } from '../connection.ts';
import { accessTokens } from '../entities/access-token-list.ts';
import { accessToken } from '../entities/access-token.ts';
import { accounts } from '../entities/account-list.ts';
import { account } from '../entities/account.ts';
import { project, returning } from '../project.ts';
import type { Asked, Question, Shape } from '../shape.ts';

/** Who was given what here: for admins, and no part of the directory that others walk through. */
export const accessTokenPage = (asked: Asked): Question =>
  rootConnection(accessToken, accessTokens, asked);
export const accountPage = (asked: Asked): Question => rootConnection(account, accounts, asked);

const findBy =
  (shape: Shape) =>
  (key: unknown, { below, inquiry }: Asked): Question => {
    const value = project(shape, below, 'n', inquiry);
    const text = `MATCH (n:${shape.name} {id: ${inquiry.binding.param(key)}}) ${returning(value)} AS row`;
    return { text, read: value.read };
  };

export const findAccessToken = findBy(accessToken);
export const findAccount = findBy(account);
