/** `npm run build`: writes the program into `dist`, and the research page into `dist/web`, where `onrecord serve` looks for it. */

import { packageFile } from '../program-files.ts';
import { buildProgram } from './build-program.ts';
import { buildWeb } from './build-web.ts';

await buildProgram(packageFile('dist'));
await buildWeb(packageFile('dist/web'));
