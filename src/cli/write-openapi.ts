/** Writes openapi/openapi.json from the routes' schemas (`npm run openapi`). */

import { writeFileSync } from 'node:fs';
import { generateOpenapi } from './generate-openapi.ts';

writeFileSync(new URL('../../openapi/openapi.json', import.meta.url), await generateOpenapi());
