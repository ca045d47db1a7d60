/** Opens a database with the migrations of a folder, and says when it is done: `FILE FOLDER`. */

import { openSqliteStore } from '../../src/store/sqlite/open.ts';

const [file = '', migrationsFolder = ''] = process.argv.slice(2);
const store = await openSqliteStore({ file, migrationsFolder });
process.stdout.write('open\n');
await store.close();
