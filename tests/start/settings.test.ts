import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../graph/local/failure.ts';
import { readDotEnv, readSettings } from '../../graph/local/settings.ts';
import { settings } from '../../start/settings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (environment: NodeJS.ProcessEnv) => readSettings(settings, environment);

function failureOf(environment: NodeJS.ProcessEnv): string {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof Failure) return error.message;
  }
  throw new Error('The settings were accepted.');
}

describe('settings', () => {
  it('have a value where the environment says nothing', () => {
    expect(read({})).toEqual({
      PORT: 4000,
      HOST: '127.0.0.1',
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: '',
      NEO4J_DATABASE: 'neo4j',
      DATA_DIR: join(ROOT, '.data'),
      RATE_LIMIT: 1200,
      CACHE_MB: 64,
      TRUST_PROXY: 0,
      ATLAS_OPEN_WRITES: false,
      LOG_LEVEL: 'info',
    });
  });

  it('name all that is wrong at once, each with what was found and what is expected', () => {
    expect(failureOf({ PORT: '70000', HOST: 'a b', NEO4J_URI: 'localhost', LOG_LEVEL: 'loud' }))
      .toMatchInlineSnapshot(`
      "4 settings are wrong:
        NEO4J_URI is "localhost": expected an address such as bolt://127.0.0.1:7687
        PORT is "70000": expected a port from 0 (any that is free) to 65535
        HOST is "a b": expected a name or address of this machine, such as 127.0.0.1 or 0.0.0.0
        LOG_LEVEL is "loud": expected one of fatal, error, warn, info, debug, trace, silent"
    `);
  });

  it('take an empty value for a mistake', () => {
    const names = Object.keys(settings.shape);
    const message = failureOf(Object.fromEntries(names.map((name) => [name, ''])));
    for (const name of names) expect(message).toContain(`${name} is empty`);
  });

  it.each(['', ' 4000', '4000.5', '-1', '0x10', 'four'])('refuse the port "%s"', (PORT) => {
    expect(() => read({ PORT })).toThrow(Failure);
  });

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])(
    'let everybody write where only this machine is listened to: %s',
    (HOST) => {
      expect(read({ HOST, ATLAS_OPEN_WRITES: '1' }).ATLAS_OPEN_WRITES).toBe(true);
    },
  );

  it.each(['0.0.0.0', '::', '192.168.1.7', 'atlas.example.org', '127.0.0.1.example.org'])(
    'never let everybody write where others may be: %s',
    (HOST) => {
      expect(failureOf({ HOST, ATLAS_OPEN_WRITES: '1' })).toContain(
        `HOST is "${HOST}": expected 127.0.0.1, ::1 or localhost, for with ATLAS_OPEN_WRITES=1`,
      );
      expect(read({ HOST, ATLAS_OPEN_WRITES: '0' }).HOST).toBe(HOST);
    },
  );

  it('never take tokens of a provider that may be for anybody', () => {
    const OIDC_ISSUER = 'https://login.example.org';
    expect(failureOf({ OIDC_ISSUER })).toContain('OIDC_AUDIENCE is missing: expected whom');
    expect(failureOf({ OIDC_ISSUER: 'login.example.org' })).toContain('OIDC_ISSUER is "login');
    expect(read({ OIDC_ISSUER, OIDC_AUDIENCE: 'cirt-atlas' }).OIDC_ISSUER).toBe(OIDC_ISSUER);
  });

  it('send mail only where it is known from whom, and where its links lead', () => {
    const SMTP_URL = 'smtps://atlas:a-secret@mail.example.org';
    const MAIL_FROM = 'atlas@example.org';
    const PUBLIC_URL = 'https://atlas.example.org';
    expect(failureOf({ SMTP_URL, PUBLIC_URL })).toContain('MAIL_FROM is missing: expected the');
    expect(failureOf({ SMTP_URL, MAIL_FROM })).toContain('PUBLIC_URL is missing: expected where');
    const wrong = failureOf({ SMTP_URL: 'http://atlas:a-secret@mail.example.org' });
    expect(wrong).toContain('SMTP_URL');
    expect(wrong).not.toContain('a-secret');
    expect(read({ SMTP_URL, MAIL_FROM, PUBLIC_URL }).SMTP_URL).toBe(SMTP_URL);
  });

  it('take a relative DATA_DIR from the folder of the product', () => {
    expect(read({ DATA_DIR: 'some where' }).DATA_DIR).toBe(join(ROOT, 'some where'));
    expect(read({ DATA_DIR: '/some where' }).DATA_DIR).toBe('/some where');
  });
});

describe('.env.example', () => {
  it('describes every setting, with the value that counts without it', async () => {
    const text = await readFile(join(ROOT, '.env.example'), 'utf8');
    const lines = [...text.matchAll(/^#(?<name>[A-Z0-9_]+)=(?<value>.*)$/gm)];
    const described = new Map(
      lines.map(({ groups = {} }) => [groups['name'] ?? '', groups['value']]),
    );
    const product = [...described.keys()].filter((name) => !/^(ATLAS_TEST|CHROMIUM)_/.test(name));
    expect(product.sort()).toEqual(Object.keys(settings.shape).sort());

    // Of these the file shows an example: they have no value of their own.
    const examples = [
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'OIDC_ISSUER',
      'OIDC_AUDIENCE',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
      'PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'SECURITY_CONTACT',
    ];
    const rest = product.filter((name) => !examples.includes(name));
    const shown = Object.fromEntries(rest.map((name) => [name, described.get(name)]));
    expect(read(shown)).toEqual(read({}));
  });
});

describe('.env', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('counts after the environment', async () => {
    vi.stubEnv('ATLAS_NO_DOTENV', undefined);
    vi.stubEnv('PORT', '1111');
    vi.stubEnv('LOG_LEVEL', undefined);
    const folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-'));
    await writeFile(join(folder, '.env'), 'PORT=2222\nLOG_LEVEL=debug\n');
    readDotEnv(folder);
    await rm(folder, { recursive: true });
    expect(process.env['PORT']).toBe('1111');
    expect(process.env['LOG_LEVEL']).toBe('debug');
  });

  it('need not be there', () => {
    vi.stubEnv('ATLAS_NO_DOTENV', undefined);
    expect(() => {
      readDotEnv(join(ROOT, 'tests'));
    }).not.toThrow();
  });
});
