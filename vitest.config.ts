import { defineConfig } from 'vitest/config';

/** What the projects have in common: two copies of graphql, CommonJS and ESM, do not know each other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{db,e2e}.test.ts', 'tests/web/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          name: 'db',
          include: ['tests/**/*.db.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          // One database, which each file wipes.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
