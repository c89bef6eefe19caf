import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Subject } from '../../graph/access/accounts.ts';
import type { Flow } from './flow.ts';

/** How this Atlas is known at the OpenID provider, where people sign in. */
export interface RelyingPartyOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** None for a client that keeps no secret: PKCE protects it all the same. */
  readonly clientSecret: string | undefined;
  /** Where the pages are served from. */
  readonly publicUrl: string;
}

/** Somebody as the provider has just told. */
export interface Known extends Subject {
  readonly name: string;
}

/** The provider's service for those who sign in with a browser. */
export interface RelyingParty {
  /** Where to send somebody, and what to know again when he comes back. */
  begin(to: string): Promise<{ readonly url: URL; readonly flow: Flow }>;
  /** Who has come back. @throws Error where the provider, or what it sent, does not say so */
  finish(url: string, flow: Flow): Promise<Known>;
  /** Where somebody leaves the provider's own session; undefined where it has no such place. */
  leave(): Promise<URL | undefined>;
}

/** Where the provider sends people back to: to be registered there, letter by letter. */
export const RETURN_PATH = '/session/return';

const TIMEOUT_S = 5;
/** What a provider says of itself is looked up again so often. */
const FRESH_MS = 60 * 60 * 1000;

export function relyingParty({
  issuer,
  clientId,
  clientSecret,
  publicUrl,
}: RelyingPartyOptions): RelyingParty {
  const redirect = `${publicUrl}${RETURN_PATH}`;

  const find = () =>
    discovery(
      new URL(issuer),
      clientId,
      clientSecret,
      clientSecret === undefined ? None() : undefined,
      {
        timeout: TIMEOUT_S,
        // The signature of an id token is checked too, and not the connection alone that it came by.
        execute: [
          enableNonRepudiationChecks,
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked to stand out: for a provider that has no https
          ...(issuer.startsWith('http:') ? [allowInsecureRequests] : []),
        ],
      },
    );
  let known: { readonly config: Promise<Configuration>; readonly since: number } | undefined;
  const configuration = (): Promise<Configuration> => {
    if (known && performance.now() - known.since < FRESH_MS) return known.config;
    const looked = { config: find(), since: performance.now() };
    known = looked;
    // A look that failed is no reason never to look again.
    looked.config.catch(() => {
      if (known === looked) known = undefined;
    });
    return looked.config;
  };

  return {
    begin: async (to) => {
      const config = await configuration();
      const flow = {
        ...{ state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to },
      };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: 'openid profile',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      });
      return { url, flow };
    },
    finish: async (url, { state, nonce, verifier }) => {
      const tokens = await authorizationCodeGrant(await configuration(), new URL(url, publicUrl), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The provider sent no id token.');
      const { iss, sub, name, preferred_username: username } = claims;
      const called = [name, username].find(isText) ?? sub;
      return { issuer: iss, subject: sub, name: called.slice(0, MAX_NAME) };
    },
    leave: async () => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      // Without the id token, which is kept nowhere, the provider asks whether that is meant.
      return buildEndSessionUrl(config, { post_logout_redirect_uri: `${publicUrl}/` });
    },
  };
}

const MAX_NAME = 100;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
