/** `npm run readme`: writes the worked example into README.md. */

import { writeSection } from '../training/score/readme-section.ts';
import { EXAMPLE_SECTION, readmeExample } from './readme-example.ts';

writeSection(EXAMPLE_SECTION, await readmeExample());
