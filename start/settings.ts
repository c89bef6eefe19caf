import { z } from 'zod';
import { isLoopback } from '../api/http/loopback.ts';
import { neo4jSettings } from '../graph/local/settings.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const HIGHEST_PORT = 65_535;

/** A whole number that a setting gives as text. */
const count = (most: number, expected: string) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) <= most, expected)
    .transform(Number);

const eachSetting = neo4jSettings.extend({
  PORT: count(
    HIGHEST_PORT,
    `expected a port from 0 (any that is free) to ${HIGHEST_PORT}`,
  ).prefault('4000'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'expected a name or address of this machine, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  RATE_LIMIT: count(
    1_000_000,
    'expected how many requests a client may make in a minute, 0 for any number',
  ).prefault('1200'),
  CACHE_MB: count(
    100_000,
    'expected how many megabytes of answers to keep in memory, 0 for none',
  ).prefault('64'),
  TRUST_PROXY: count(
    10,
    'expected how many proxies of yours stand in front, from 0 to 10',
  ).prefault('0'),
  ATLAS_OPEN_WRITES: z
    .enum(['0', '1'], 'expected 1 to let everybody on this machine change the graph, or 0')
    .default('0')
    .transform((value) => value === '1'),
  OIDC_ISSUER: z
    .url({
      protocol: /^https?$/,
      error: 'expected the address of an OpenID provider, as in its tokens',
    })
    .optional(),
  OIDC_AUDIENCE: z.string().min(1, 'expected whom the tokens of that provider are for').optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(
      /^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*|tel:\+?[\d-]+)$/,
      'expected where to report a weakness: mailto:, https: or tel: and what belongs behind it',
    )
    .optional(),
  LOG_LEVEL: z.enum(LEVELS, `expected one of ${LEVELS.join(', ')}`).default('info'),
});

/** All settings by environment. All names and their meaning: `.env.example`. */
export const settings = eachSetting
  .refine(({ ATLAS_OPEN_WRITES, HOST }) => !ATLAS_OPEN_WRITES || isLoopback(HOST), {
    path: ['HOST'],
    message:
      'expected 127.0.0.1, ::1 or localhost, for with ATLAS_OPEN_WRITES=1 everybody who reaches the server may change the graph',
  })
  .refine(({ OIDC_ISSUER, OIDC_AUDIENCE }) => OIDC_ISSUER === undefined || OIDC_AUDIENCE, {
    path: ['OIDC_AUDIENCE'],
    message:
      'expected whom the tokens of OIDC_ISSUER are for: without that, tokens for any other service would be good here',
  });

export type Settings = z.output<typeof settings>;
