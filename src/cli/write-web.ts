/** `npm run build`: writes the research page into `dist/web`, where `onrecord serve` looks for it. */

import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.ts';

await buildWeb(fileURLToPath(new URL('../../dist/web/', import.meta.url)));
