/** `npm run readme`: writes the worked example and the recorded figures into README.md. */

import { readmeScores, SCORES_SECTION } from '../training/score/readme-scores.ts';
import { writeSection } from '../training/score/readme-section.ts';
import { readRecordedScores } from '../training/score/recorded-scores.ts';
import { EXAMPLE_SECTION, readmeExample } from './readme-example.ts';

writeSection(SCORES_SECTION, readmeScores(readRecordedScores()));
writeSection(EXAMPLE_SECTION, await readmeExample());
