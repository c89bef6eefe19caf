import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { z } from 'zod';
import { findLocalKey, openLocalIssuer } from '../../api/auth/local-issuer.ts';
import type { Issuers } from '../../api/auth/signed-token.ts';
import { grantInput } from '../../graph/access/grant.ts';

/** A machine of the tests' own that signs tokens. Call it at the top of a file. */
export function testIssuer() {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-keys-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const issuers: Issuers = { local: () => findLocalKey(folder), provider: undefined };
  return {
    issuers,
    get folder() {
      return folder;
    },
    /** What somebody with this role sends with a request. */
    async bearer(grant: z.input<typeof grantInput>): Promise<{ authorization: string }> {
      const sign = await openLocalIssuer(folder);
      return { authorization: `Bearer ${await sign(grantInput.parse(grant), 'a test', 1)}` };
    },
  };
}
