import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { FLOW_SECONDS } from './cookies.ts';

/** What has to be known again when the provider sends somebody back. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The path that he came from. */
  readonly to: string;
}

const flow = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

/** Seals it for the browser that carries it: nobody can read it, or make one. */
export const seal = (content: Flow, key: Uint8Array): Promise<string> =>
  new EncryptJWT({ ...content })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(`${FLOW_SECONDS} s`)
    .encrypt(key);

/** What was sealed; undefined where it is over, or was not sealed here. */
export async function unseal(sealed: string, key: Uint8Array): Promise<Flow | undefined> {
  try {
    const options = {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    };
    return flow.parse((await jwtDecrypt(sealed, key, options)).payload);
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
