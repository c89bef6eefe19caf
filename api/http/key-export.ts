import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Caller } from '../auth/identify.ts';
import type { Endpoint } from '../yoga.ts';
import { askEndpoint, handOn } from './ask-endpoint.ts';
import { readsOnly } from './reads-only.ts';
import { refuse } from './refuse.ts';
import { sendFile } from './send-file.ts';

const PATH = /^\/export\/contacts\/([\w-]{1,200})\.asc$/;

export const isKeyExport = (path: string | undefined): boolean => PATH.test(path ?? '');

const QUERY = `query ContactKey($id: ID!) {
  node(id: $id) { ... on Contact { key { fingerprint armored } } }
}`;

const answered = z.object({
  data: z.object({
    node: z
      .object({
        key: z
          .object({ fingerprint: z.string().nullable(), armored: z.string().nullable() })
          .nullish(),
      })
      .nullable(),
  }),
  errors: z.undefined().optional(),
});

/** The OpenPGP key of a contact as a file: asked of the endpoint as any client would ask it, so that who may not read it gets none. */
export function keyExport(endpoint: Endpoint) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Caller,
  ): Promise<void> => {
    if (!readsOnly(request, response, 'A key')) return;
    const { pathname } = new URL(request.url ?? '', 'http://atlas.invalid');
    const [, id = ''] = PATH.exec(pathname) ?? [];
    const answer = await askEndpoint(endpoint, QUERY, { id }, response, caller);
    const { data: found } = answered.safeParse(await answer.clone().json());
    if (!found) {
      await handOn(answer, response);
      return;
    }
    const { fingerprint, armored } = found.data.node?.key ?? {};
    if (typeof fingerprint !== 'string' || typeof armored !== 'string') {
      refuse(response, 404, 'BAD_USER_INPUT', 'No key is on record there that you may read.');
      return;
    }
    const name = `${fingerprint}.asc`;
    sendFile(request, response, { name, type: 'application/pgp-keys', body: armored });
  };
}
