import { z } from 'zod';
import { neo4jSettings } from '../graph/local/settings.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const HIGHEST_PORT = 65_535;

/** All settings by environment. All names and their meaning: `.env.example`. */
export const settings = neo4jSettings.extend({
  PORT: z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) <= HIGHEST_PORT,
      `expected a port from 0 (any that is free) to ${HIGHEST_PORT}`,
    )
    .transform(Number)
    .prefault('4000'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'expected a name or address of this machine, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  LOG_LEVEL: z.enum(LEVELS, `expected one of ${LEVELS.join(', ')}`).default('info'),
});

export type Settings = z.output<typeof settings>;
