import { join } from 'node:path';
import { findLocalKey } from '../api/auth/local-issuer.ts';
import { openIdProvider } from '../api/auth/open-id-provider.ts';
import type { Issuers } from '../api/auth/signed-token.ts';
import type { Settings } from './settings.ts';

/** The folder of the key that `npm run token` signs with. */
export const keyFolder = (dataDir: string): string => join(dataDir, 'keys');

/** Whose tokens the settings say are to be believed. */
export const issuersOf = ({ DATA_DIR, OIDC_ISSUER, OIDC_AUDIENCE = '' }: Settings): Issuers => ({
  local: () => findLocalKey(keyFolder(DATA_DIR)),
  provider: OIDC_ISSUER === undefined ? undefined : openIdProvider(OIDC_ISSUER, OIDC_AUDIENCE),
});
