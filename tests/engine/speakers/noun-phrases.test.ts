/** Whom "the officer", "his brother" or "the company" comes back to. */

import { describe, test } from 'vitest';
import { expectSpeakers, type SpeakerRow } from './speaker-rows.ts';

const OFFICES: readonly SpeakerRow[] = [
  [
    'a rank',
    'Gen. (retd) Arun Mehra came. “The deck was dry,” the retired officer said.',
    ['Arun Mehra, Gen. (retd)'],
  ],
  ['a title', 'Rev Paul Oduya came. The vicar said all were welcome.', ['Paul Oduya']],
  [
    'initials',
    'Chief Financial Officer Mei Tan was blunt. “Too much stock,” the CFO said.',
    ['Mei Tan, Chief Financial Officer'],
  ],
  [
    'the end of a title',
    'Chief Executive Officer Ali Rahman came. The chief executive said customers were waiting.',
    ['Ali Rahman, Chief Executive Officer'],
  ],
  [
    'a deputy, not the one above',
    'Minister Priya Nair and her deputy, Arun Das, came. The deputy minister said it was late.',
    ['Arun Das, deputy'],
  ],
  [
    'one of two offices',
    'Mayor Ian Boyd and council leader Sue Hart met. The mayor said he would sue. The council leader said he could try.',
    ['Ian Boyd, Mayor', 'Sue Hart, council leader'],
  ],
  [
    'an age in place of a role',
    'Sir Hugh Marlow listened. The 81-year-old said he was glad.',
    ['Hugh Marlow'],
  ],
  ['a nation', 'Coach Pep Gomez came. “We are there,” said the Spaniard.', ['Pep Gomez, Coach']],
  [
    'another word for the office',
    'Pope Pius spoke in Rome. “We are there,” said the pontiff.',
    ['Pius'],
  ],
  [
    'a name after the place of the office, not who spoke before',
    'Minister Halima Osei came. “We are ready,” she said.\n\nThe president of Velmark, Tomas Reyd, said that talks would go on.',
    ['Halima Osei, Minister', 'Tomas Reyd, president of Velmark'],
  ],
  [
    'a name after it, not the body before it',
    'The Courier has the letter. In a letter seen by the Courier, the union’s chair, Tom Dolphin, writes that nobody will come.',
    ['Tom Dolphin, union’s chair'],
  ],
  [
    'nobody of another office',
    'Minister Ana Duarte came. “We are ready,” she said. The president said that talks had failed.',
    ['Ana Duarte, Minister', '“The president” (anonymous)'],
  ],
  [
    'many of an office, who are no name',
    'The minister told parliament that he was sorry. Opposition MPs said that he lied. “I will not go,” he replied.',
    ['“The minister” (anonymous)', '“Opposition MPs” (anonymous)', '“The minister” (anonymous)'],
  ],
  [
    'a trade at a sentence’s head',
    'It was dark. Firefighters said the cause was not known. It was unclear, they said, who had called.',
    ['“Firefighters” (anonymous)', '“Firefighters” (anonymous)'],
  ],
  [
    'nobody, where nothing fits',
    'Rosa Pinto runs the inn. A spokesman said the road was shut.',
    ['“A spokesman” (anonymous)'],
  ],
];

const RELATIVES: readonly SpeakerRow[] = [
  [
    'a sister of two named together',
    'The sisters Ana and Bea Rojas run the mill. “It is old,” said Ana. “It is ours,” said her sister.',
    ['Ana Rojas', 'Bea Rojas'],
  ],
  [
    'a father and a daughter',
    'Tom Lacey sued his daughter, Nora Lacey. “She took the boat,” the father said. “He gave it to me,” the daughter replied.',
    ['Tom Lacey', 'Nora Lacey'],
  ],
  [
    'a husband named by his given name',
    'Elena Petrova lives in the village. Her husband, Oleg, said the house shook. “I ran,” he said.',
    ['Oleg', 'Oleg'],
  ],
  [
    'somebody new, where no such relative is known',
    'Tom Lacey sold the boat. His brother said it leaked.',
    ['“His brother” (anonymous)'],
  ],
];

const BODIES: readonly SpeakerRow[] = [
  [
    'a name after the description',
    'Norway’s fisheries agency, Kystvakt Nord, said quotas would stay. The agency said boats would be checked.',
    [
      'Kystvakt Nord, Norway’s fisheries agency (organization)',
      'Kystvakt Nord, Norway’s fisheries agency (organization)',
    ],
  ],
  [
    'a name after a relative clause',
    'The firm that built the dam, Hidro del Sur, said the wall was sound. It said boats were safe.',
    ['Hidro del Sur, firm (organization)', 'Hidro del Sur, firm (organization)'],
  ],
  [
    'a company by its name’s shape',
    'Kestrel Foods Ltd cut its forecast. “Demand is weak,” the company said.',
    ['Kestrel Foods (organization)'],
  ],
  [
    'a newspaper',
    'The Harbour Herald reported that the quay had cracked. The newspaper said two ships were stuck.',
    ['Harbour Herald (organization)', 'Harbour Herald (organization)'],
  ],
  [
    'an acronym',
    'The River Rescue Board met on Monday. The RRB said boats were ready.',
    ['River Rescue Board (organization)'],
  ],
  [
    'a department named in full later, not another one',
    'The Water Ministry met the department. The River Works department said the dam was safe.',
    ['River Works department (organization)'],
  ],
  [
    'somebody’s office',
    'Rector Inga Lund was tired. Lund’s office said the library would close.',
    ['office of Inga Lund (organization)'],
  ],
  [
    'no name, where many are meant',
    'Local authorities said the road was shut. Aid groups said it was open.',
    ['“Local authorities” (anonymous)', '“Aid groups” (anonymous)'],
  ],
  [
    'parties',
    'Democrats said the bill was unfair. Senate Republicans said it was late.',
    ['Democrats (organization)', 'Senate Republicans (organization)'],
  ],
];

describe.each([
  ['an office comes back', OFFICES],
  ['a relative is found', RELATIVES],
  ['a body is found', BODIES],
] as const)('%s by', (_name, rows) => {
  test.each(rows)('%s', (_row, text, speakers) => {
    expectSpeakers(text, speakers);
  });
});
