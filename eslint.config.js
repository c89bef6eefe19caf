import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a layer must not import, with the reason a newcomer reads when he tries. */
const layer = (files, message, group) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default defineConfig(
  globalIgnores(['dist', '.data', '.data-test', 'web/graphql-env.d.ts']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // neo4j-driver declares the shapes of its options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
    },
  },
  layer('graph/**', 'graph/ knows Neo4j and nothing above it.', [
    'graphql*',
    '@pothos/*',
    '**/api/**',
    '**/seed/**',
    '**/start/**',
    '**/web/**',
  ]),
  layer('seed/**', 'seed/ writes through graph/ only.', [
    'graphql*',
    '@pothos/*',
    'neo4j-driver*',
    '**/api/**',
    '**/start/**',
    '**/web/**',
  ]),
  layer('api/**', 'api/ reads through graph/; it never speaks to the driver.', [
    'neo4j-driver*',
    '**/seed/**',
    '**/start/**',
    '**/web/**',
  ]),
  layer('web/**', 'web/ knows the API by schema.graphql alone.', [
    '**/api/**',
    '**/graph/*.ts',
    '**/graph/entities/**',
    '**/seed/**',
    '**/start/**',
    'node:*',
  ]),
  {
    files: ['web/**'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    // Plain JavaScript that any Node from 20 on runs; its output is for the person at the terminal.
    files: ['scripts/**', 'api/graphiql/*.js', '*.js'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
