import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** Somebody else's service where people sign in: any that keeps to OpenID Connect Discovery 1.0. */
export interface OpenIdProvider {
  readonly issuer: string;
  /** Whom its tokens must be for. */
  readonly audience: string;
  /** The keys that it signs with, looked up where it says. @throws Error where it cannot be reached */
  keys(): Promise<JWTVerifyGetKey>;
}

const TIMEOUT_MS = 5_000;

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** @param issuer its address, as in the `iss` of its tokens */
export function openIdProvider(issuer: string, audience: string): OpenIdProvider {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return {
    issuer,
    audience,
    keys: () => {
      // A look that failed is no reason never to look again.
      keys ??= discover(issuer).catch((error: unknown) => {
        keys = undefined;
        throw error;
      });
      return keys;
    },
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const found = discovered.parse(await response.json());
  if (found.issuer !== issuer) {
    throw new Error(`${address} is about ${found.issuer}: OIDC_ISSUER must be exactly that.`);
  }
  return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: TIMEOUT_MS });
}
