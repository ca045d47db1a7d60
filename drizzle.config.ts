/** For `npx drizzle-kit generate`: makes a migration of what changed in the schema. */

import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './src/store/sqlite/schema.ts',
  out: './migrations',
});
