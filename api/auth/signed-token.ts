import {
  type CryptoKey,
  decodeJwt,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  type JWTVerifyOptions,
  type JWTVerifyResult,
} from 'jose';
import { type Grant, grantInput } from '../../graph/access/grant.ts';
import { ALGORITHM, AUDIENCE, GRANT_CLAIM, LOCAL_ISSUER } from './local-issuer.ts';
import type { OpenIdProvider } from './open-id-provider.ts';
import { SignInRefused } from './refused.ts';

/** Whose signatures are believed. */
export interface Issuers {
  /** The key of this machine, where it has one. */
  readonly local: () => Promise<CryptoKey | undefined>;
  readonly provider: OpenIdProvider | undefined;
}

/** Who a signed token says that its owner is. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** When it ends. */
  readonly endsAt: Date;
  /** What he may do, where its issuer is ours, and the key that says so. */
  readonly own: { readonly grant: Grant; readonly key: string } | undefined;
}

/** Clocks differ. */
const CLOCK_TOLERANCE_S = 30;

/** Signatures by a pair of keys alone: a secret that both share could be the public key of another kind. */
const ALGORITHMS = [
  'EdDSA',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
];

/** Reads a signed token (JWT). @throws SignInRefused that says what is wrong with it */
export async function readSignedToken(text: string, issuers: Issuers): Promise<Identity> {
  const issuer = issuerOf(text);
  const { payload, protectedHeader } =
    issuer === LOCAL_ISSUER
      ? await verified(text, keyOf(await issuers.local()), {
          issuer: LOCAL_ISSUER,
          audience: AUDIENCE,
          algorithms: [ALGORITHM],
        })
      : await verifiedBy(issuers.provider, text, issuer);
  const { sub: subject, exp = 0 } = payload;
  if (subject === undefined || subject === '')
    throw new SignInRefused('the token says nobody’s name');
  const endsAt = new Date(exp * 1000);
  if (issuer !== LOCAL_ISSUER) return { issuer, subject, endsAt, own: undefined };
  const { kid = '' } = protectedHeader;
  return { issuer, subject, endsAt, own: { grant: grantIn(payload), key: kid } };
}

function issuerOf(text: string): string {
  try {
    const { iss } = decodeJwt(text);
    if (iss !== undefined) return iss;
  } catch {
    throw new SignInRefused('it is no token of a kind that is known here');
  }
  throw new SignInRefused('the token does not say who issued it');
}

const keyOf = (local: CryptoKey | undefined): JWTVerifyGetKey => {
  if (!local) throw new SignInRefused('tokens of this machine are not taken here');
  return () => local;
};

async function verifiedBy(provider: OpenIdProvider | undefined, text: string, issuer: string) {
  if (provider?.issuer !== issuer) throw new SignInRefused('its issuer is not trusted here');
  const { audience } = provider;
  return verified(text, await provider.keys(), { issuer, audience, algorithms: ALGORITHMS });
}

async function verified(
  text: string,
  key: JWTVerifyGetKey,
  expected: Pick<JWTVerifyOptions, 'issuer' | 'audience' | 'algorithms'>,
): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(text, key, {
      ...expected,
      clockTolerance: CLOCK_TOLERANCE_S,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new SignInRefused('the token is over');
    if (error instanceof errors.JWTClaimValidationFailed) {
      throw new SignInRefused(`the token’s ${error.claim} is not right`);
    }
    if (error instanceof errors.JOSEError)
      throw new SignInRefused('the token’s signature does not hold');
    throw error;
  }
}

function grantIn(payload: JWTPayload): Grant {
  const { data } = grantInput.safeParse(payload[GRANT_CLAIM]);
  if (!data) throw new SignInRefused('the token gives no role that is known here');
  return data;
}
