import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Of two copies of graphql, CommonJS and ESM, none knows the types of the other. */
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
        plugins: [react()],
        test: {
          name: 'web',
          include: ['tests/web/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          name: 'db',
          include: ['tests/**/*.db.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          // As many files at a time as there are Neo4js: each file empties its own.
          maxWorkers: process.env['ATLAS_TEST_NEO4J_URI']?.split(',').length ?? 1,
          testTimeout: 40_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['tests/**/*.e2e.test.ts'],
          globalSetup: 'tests/support/product.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
