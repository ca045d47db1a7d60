/** `npm run readme`: writes the worked example and the recorded figures into README.md, and docs/errors.md. */

import { writeFileSync } from 'node:fs';
import { errorsPage } from '../api/problems/markdown-pages.ts';
import { readmeScores, SCORES_SECTION } from '../training/score/readme-scores.ts';
import { writeSection } from '../training/score/readme-section.ts';
import { readRecordedScores } from '../training/score/recorded-scores.ts';
import { EXAMPLE_SECTION, readmeExample } from './readme-example.ts';

writeFileSync(new URL('../../docs/errors.md', import.meta.url), errorsPage());
writeSection(SCORES_SECTION, readmeScores(readRecordedScores()));
writeSection(EXAMPLE_SECTION, await readmeExample());
