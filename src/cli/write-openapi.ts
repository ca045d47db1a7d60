/** Writes openapi/openapi.json from the routes' schemas, and the research page's types from that (`npm run openapi`). */

import { writeFileSync } from 'node:fs';
import { generateOpenapi } from './generate-openapi.ts';
import { generateShapes } from './generate-shapes.ts';

const openapi = await generateOpenapi();
writeFileSync(new URL('../../openapi/openapi.json', import.meta.url), openapi);
writeFileSync(new URL('../web/api/shapes.ts', import.meta.url), await generateShapes(openapi));
