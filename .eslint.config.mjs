import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/**', 'src/lexicon/weights/**', 'src/web/api/shapes.ts'] },
  tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Fastify plugins and the async store contract are async without awaiting.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Quadratic on text that never matches, which the recommended set doesn't flag.
      'regexp/no-super-linear-move': 'error',
      // Version 12 of the driver aborts on newer Nodes: src/store/sqlite/driver.ts chooses.
      'no-restricted-imports': ['error', { paths: ['better-sqlite3', 'better-sqlite3-13'] }],
    },
  },
  // Threads of tests load these as they are.
  { files: ['tests/support/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/store/sqlite/driver.ts'], rules: { 'no-restricted-imports': 'off' } },
);
