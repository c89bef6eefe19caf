import { z } from 'zod';
import { isLoopback } from '../api/http/loopback.ts';
import { neo4jSettings } from '../graph/local/settings.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const HIGHEST_PORT = 65_535;

const PUBLIC_URL_EXPECTED =
  'expected where browsers find the pages, without a path: https://atlas.example.org';

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
  OIDC_CLIENT_ID: z
    .string()
    .min(1, 'expected what that provider calls this Atlas, for people to sign in on the pages')
    .optional(),
  OIDC_CLIENT_SECRET: z
    .string()
    .min(1, 'expected the secret that belongs to OIDC_CLIENT_ID')
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: PUBLIC_URL_EXPECTED })
    .refine(
      (url) => URL.canParse(url) && new URL(url).origin === url.replace(/\/$/, ''),
      PUBLIC_URL_EXPECTED,
    )
    .transform((url) => new URL(url).origin)
    .optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'expected a mail server: smtps://user:password@mail.example.org, or smtp:',
    })
    .optional(),
  MAIL_FROM: z
    .email('expected the address that mail is from, at which replies and bounces are read')
    .optional(),
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
  })
  .refine(({ OIDC_CLIENT_ID, OIDC_ISSUER }) => OIDC_CLIENT_ID === undefined || OIDC_ISSUER, {
    path: ['OIDC_ISSUER'],
    message: 'expected the provider that knows this Atlas as OIDC_CLIENT_ID',
  })
  .refine(({ OIDC_CLIENT_ID, PUBLIC_URL }) => OIDC_CLIENT_ID === undefined || PUBLIC_URL, {
    path: ['PUBLIC_URL'],
    message: 'expected where browsers find the pages: the provider sends people back there',
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM, {
    path: ['MAIL_FROM'],
    message: 'expected the address that mail through SMTP_URL is from',
  })
  .refine(({ SMTP_URL, PUBLIC_URL }) => SMTP_URL === undefined || PUBLIC_URL, {
    path: ['PUBLIC_URL'],
    message: 'expected where browsers find the pages: reminders sent through SMTP_URL lead there',
  })
  .refine(
    ({ OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) => OIDC_CLIENT_SECRET === undefined || OIDC_CLIENT_ID,
    {
      path: ['OIDC_CLIENT_ID'],
      message: 'expected whose secret OIDC_CLIENT_SECRET is',
    },
  );

export type Settings = z.output<typeof settings>;
