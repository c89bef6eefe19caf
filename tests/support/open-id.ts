import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** A real OpenID provider on this machine, where everybody signs in by whatever name he likes. */
export interface OpenIdService {
  readonly issuer: string;
  /** How often somebody has come for a token, and was refused. */
  readonly refusals: readonly string[];
  stop(): Promise<void>;
}

export const CLIENT = 'cirt-atlas';

/** @param publicUrl where the Atlas sends people from @param settings what else its owner has set */
export async function openIdService(
  publicUrl: string,
  settings: Configuration = {},
): Promise<OpenIdService> {
  const { server, port } = await listening(createServer());
  const issuer = `http://127.0.0.1:${port}`;
  const refusals: string[] = [];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        redirect_uris: [`${publicUrl}/session/return`],
        post_logout_redirect_uris: [`${publicUrl}/`],
        token_endpoint_auth_method: 'none',
      },
    ],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: `Somebody called ${sub}` }),
    }),
    pkce: { required: () => true },
    cookies: { keys: ['of a test'] },
    features: { devInteractions: { enabled: true } },
    ...settings,
  });
  provider.on('grant.error', (_context, { error }) => refusals.push(error));
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return { issuer, refusals, stop: () => ended(server) };
}

function listening(server: Server) {
  return new Promise<{ readonly server: Server; readonly port: number }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: isAddress(address) ? address.port : 0 });
    });
  });
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

function ended(server: Server) {
  return new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
