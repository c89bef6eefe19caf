import { join } from 'node:path';
import { findLocalKey } from '../api/auth/local-issuer.ts';
import { openIdProvider } from '../api/auth/open-id-provider.ts';
import type { Issuers } from '../api/auth/signed-token.ts';
import { type RelyingParty, relyingParty } from '../api/session/relying-party.ts';
import type { Settings } from './settings.ts';

/** The folder of the key that `npm run token` signs with. */
export const keyFolder = (dataDir: string): string => join(dataDir, 'keys');

/** Where people sign in on the pages; undefined where they paste a token. */
export function signInAt(settings: Settings): RelyingParty | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, PUBLIC_URL: publicUrl } = settings;
  if (issuer === undefined || clientId === undefined || publicUrl === undefined) return undefined;
  return relyingParty({ issuer, clientId, clientSecret: settings.OIDC_CLIENT_SECRET, publicUrl });
}

/** Whose tokens the settings say are to be believed. */
export const issuersOf = ({ DATA_DIR, OIDC_ISSUER, OIDC_AUDIENCE = '' }: Settings): Issuers => ({
  local: () => findLocalKey(keyFolder(DATA_DIR)),
  provider: OIDC_ISSUER === undefined ? undefined : openIdProvider(OIDC_ISSUER, OIDC_AUDIENCE),
});
