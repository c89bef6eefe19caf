import { generateKey, readKey as parse, readPrivateKey, revokeKey } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, readKey } from '../../graph/contacts/read-key.ts';

const EMAIL = 'cert@own.example';
type Options = Parameters<typeof generateKey>[0];
const make = (options: Partial<Options> = {}) =>
  generateKey({
    ...{ type: 'ecc', userIDs: [{ name: 'CERT Own', email: EMAIL }], format: 'armored' },
    ...options,
  } as Options & { format: 'armored' }) as Promise<{
    readonly publicKey: string;
    readonly privateKey: string;
    readonly revocationCertificate: string;
  }>;

const DAY = 86_400;

describe('a public key', () => {
  it('is read for what it says of itself', async () => {
    const date = new Date('2026-01-02T03:04:05Z');
    const { publicKey } = await make({ date, keyExpirationTime: 400 * DAY });
    const key = await parse({ armoredKey: publicKey });
    expect(await readKey(publicKey, EMAIL.toUpperCase())).toEqual({
      ...{ fingerprint: key.getFingerprint().toUpperCase(), created: '2026-01-02' },
      ...{ expires: '2027-02-06', isRevoked: false, addresses: [EMAIL] },
      algorithm: 'eddsaLegacy ed25519Legacy',
      armored: expect.stringContaining('BEGIN PGP PUBLIC KEY BLOCK') as unknown,
    });
  });

  it('never expires, has expired, or was revoked', async () => {
    const { publicKey } = await make();
    expect(await readKey(publicKey, EMAIL)).toMatchObject({ expires: null, isRevoked: false });
    const old = await make({ date: new Date('2020-01-01'), keyExpirationTime: 30 * DAY });
    expect(await readKey(old.publicKey, EMAIL)).toMatchObject({
      ...{ expires: '2020-01-31', isRevoked: false, addresses: [EMAIL] },
    });
    const { privateKey } = await make();
    const revoked = await revokeKey({
      key: await readPrivateKey({ armoredKey: privateKey }),
      format: 'armored',
    });
    expect(await readKey(revoked.publicKey, EMAIL)).toMatchObject({ isRevoked: true });
  });

  it('keeps the address of the contact alone, and nobody’s name', async () => {
    const { publicKey } = await make({
      userIDs: [
        { name: 'Jane Doe', email: 'jane.doe@own.example' },
        { name: 'CERT Own', email: EMAIL },
      ],
    });
    const read = await readKey(publicKey, EMAIL);
    expect(read).toMatchObject({ addresses: [EMAIL] });
    const kept = await parse({ armoredKey: 'armored' in read ? (read.armored ?? '') : '' });
    expect(kept.getUserIDs()).toEqual([`CERT Own <${EMAIL}>`]);
    expect((await kept.verifyAllUsers()).map(({ valid }) => valid)).toEqual([true]);
    expect(await readKey(publicKey, 'other@own.example')).toMatchObject({
      ...{ addresses: [], armored: null },
    });
  });
});

describe('what is no public key of one’s own is refused', () => {
  it('a private key, two keys, a key that has signed nothing', async () => {
    const { publicKey, privateKey } = await make();
    expect(await readKey(privateKey, EMAIL)).toEqual({ refused: 'PRIVATE' });
    const { publicKey: other } = await make();
    expect(await readKey(`${publicKey}\n${other}`, EMAIL)).toEqual({ refused: 'ONE_KEY' });
    const stripped = await parse({ armoredKey: publicKey });
    for (const user of stripped.users) user.selfCertifications = [];
    expect(await readKey(stripped.armor(), EMAIL)).toEqual({ refused: 'UNSIGNED' });
    // The user id of one under the key of another.
    const mine = await parse({ armoredKey: publicKey });
    mine.users = (await parse({ armoredKey: other })).users;
    expect(await readKey(mine.armor(), EMAIL)).toEqual({ refused: 'UNSIGNED' });
  });

  it('noise, and what is cut off or made to be long, within seconds', async () => {
    const { publicKey } = await make();
    const block = (body: string) =>
      `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${body}\n-----END PGP PUBLIC KEY BLOCK-----\n`;
    const hostile = [
      ...['', 'x', publicKey.slice(0, 200), block(''), block('AAAA'), block('\u0000')],
      // Packets within packets, a length of four gigabytes, an empty packet a thousand times over.
      block(Buffer.alloc(40_000, 0xc8).toString('base64')),
      block(Buffer.from('c6ffffffffff04', 'hex').toString('base64')),
      block(Buffer.from('c600'.repeat(1_000), 'hex').toString('base64')),
      block('A'.repeat(MOST_CHARACTERS)),
    ];
    for (const text of hostile) {
      const began = performance.now();
      expect(await readKey(text, EMAIL), text.slice(0, 80)).toHaveProperty('refused');
      expect(performance.now() - began).toBeLessThan(8_000);
    }
  }, 60_000);
});
