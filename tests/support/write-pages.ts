/** A process that writes pages to a database file: `node --import tsx write-pages.ts FILE NAME PAGES`. */

import { matchSpeakers } from '../../src/engine/index.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle, newPage } from './new-page.ts';

const [file = '', name = '', pages = '0'] = process.argv.slice(2);
const store = await openSqliteStore({ file });
for (let at = 0; at < Number(pages); at++) {
  const article = newArticle(`${name} ${at}: "Yes," she said.`, [
    { said: 'Yes,', by: 'Amina Diallo' },
  ]);
  await store.savePage(newPage([article]), matchSpeakers);
}
await store.close();
