/** Whom "the officer", "his brother" or "the company" comes back to. */

import { describe, test } from 'vitest';
import { expectSpeakers, type SpeakerRow } from './speaker-rows.ts';

const OFFICES: readonly SpeakerRow[] = [
  [
    'a rank',
    'Gen. (retd) Arun Mehra came. “The deck was dry,” the retired officer said.',
    ['Arun Mehra, Gen. (retd)'],
  ],
  [
    'a deacon’s',
    'The striker’s father, Deacon Godwin Oduya, said he had fasted. “I said cold,” the deacon said.',
    ['Godwin Oduya', 'Godwin Oduya'],
  ],
  [
    'a venerable archdeacon’s',
    'The Archdeacon of the Marshes, the Ven Olu Adeyi, promised that they would pay. “I would,” he said.',
    ['Olu Adeyi, Archdeacon of the Marshes', 'Olu Adeyi, Archdeacon of the Marshes'],
  ],
  [
    'what he is called the first time',
    'Zhak Beko told the guests that he had learned it from a foreman. “He let me win,” the magnate said.',
    ['Zhak Beko', 'Zhak Beko'],
  ],
  [
    'what a body’s name ends in',
    'The fire is large, according to the Emergency Measures Branch. The branch said it covered the hill.',
    ['Emergency Measures Branch (organization)', 'Emergency Measures Branch (organization)'],
  ],
  [
    'an agent based somewhere, behind a comma',
    'The deal was put together by Djor Scepan, a Velmark agent based in Dubai. “I told him so,” he said.',
    ['Djor Scepan, Velmark agent'],
  ],
  [
    'no region, but a company',
    'A mine in Western Norland has closed. Altyn Lithium blamed “a map”. The company said it was old.',
    ['Altyn Lithium (organization)', 'Altyn Lithium (organization)'],
  ],
  [
    'no crowd that was counted',
    'Forty Chileans landed on Friday, led by Ramiro Soto, a quiet man of 46.\n\n“Fire speaks one language,” he said.',
    ['Ramiro Soto, quiet man of 46'],
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
    'initials of an office',
    'Deputy President Kato Obi came. The DP said the road would open.',
    ['Kato Obi, Deputy President'],
  ],
  [
    'a minister told before, not one who is only quoted of',
    'Energy Minister Vik Solan said: “Under Prime Minister Raj Modan we grew.” The minister added that it was enough.',
    ['Vik Solan, Energy Minister', 'Vik Solan, Energy Minister'],
  ],
  [
    'an office told by as many words long after',
    'The power minister said that bills would rise.\n\nIt rained.\n\nThe house rose.\n\nPower Minister Sardar Levan sat down.',
    ['Sardar Levan, power minister'],
  ],
  [
    'who held the office before, not who holds it',
    'Governor Kip Oteno accused her of theft.\n\nNel Akin, who lost the seat, called it “a tale”. “Let him sue,” the former governor said.',
    ['Kip Oteno, Governor', 'Nel Akin', 'Nel Akin'],
  ],
  [
    'the second of two roles',
    'Cole White, the chief’s cousin and a councillor, came. “It stinks,” the councillor said.',
    ['Cole White, councillor'],
  ],
  [
    'who spoke last, some sentences ago',
    'Miko Arte said he felt “sick” after the game.\n\nThe header lifted the roof. The referee took a minute. It was late.\n\n“I have seen it,” the Ode manager said.',
    ['Miko Arte', 'Miko Arte'],
  ],
  [
    'who the paragraph is about, not who spoke before',
    'Ed Howe said it was late.\n\nDex Rice took another view. The team was weak, the midfielder said.',
    ['Ed Howe', 'Dex Rice'],
  ],
  [
    'of a nation, not who is named in apposition to an object',
    'Miko Arte was in trouble. The league said it wanted his view of what he told the referee, Tony Tailor. The Spaniard declined to comment.',
    ['“The league” (organization)', 'Miko Arte'],
  ],
  [
    'nobody known where another was named since',
    'Chen Yumin said it was warm.\n\nThe bird is named after Joan Aber. It is small. The volunteer said she was glad.',
    ['Chen Yumin', '“The volunteer” (anonymous)'],
  ],
  [
    'a nation of two words',
    'Coach Luis Barra saw it otherwise. “It is football,” added the Costa Rican.',
    ['Luis Barra, Coach'],
  ],
  [
    'an age',
    'Bruce Newsam, 67, built it. Losa Leaupe, a paramedic, was there. “I carried people,” she said. The 67-year-old said it was late.',
    ['Losa Leaupe, paramedic', 'Bruce Newsam'],
  ],
  [
    'a people of two words',
    'Coach Grant Ferrar spoke. The South African called the pitch “flat, brown and in no hurry”.',
    ['Grant Ferrar, Coach'],
  ],
  [
    'where somebody is from',
    'Minister Delroy Fitz spoke. “This is an invasion,” the Portmore native declared.',
    ['Delroy Fitz, Minister'],
  ],
  [
    'two leads of one sentence',
    'A pensioner has been spared jail after a judge told him to grow up.\n\nGray Tindal, 73, poured salt on a hedge.\n\nRecorder Sim Ash gave him ten months. The judge said it was enough.',
    ['“a judge” (anonymous)', '“a judge” (anonymous)'],
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
  [
    'a form of address',
    'The break will be longer, His Excellency Eng. Rashid bin Amer, Minister of Ports, said.\n\n“The summer has moved,” His Excellency added.',
    ['Rashid bin Amer, Minister of Ports', 'Rashid bin Amer, Minister of Ports'],
  ],
  [
    'an office in capitals before a titled name',
    'But the Pier Warden, Capt. (Mrs) B. C. Etuk-Moss, faulted it, saying a march would only cost time. “I am here,” she said.',
    ['B. C. Etuk-Moss, Pier Warden', 'B. C. Etuk-Moss, Pier Warden'],
  ],
  [
    'an office of a firm whose name runs on',
    'The Chief Executive Officer of Okolo Deep Mining, Mr. T. B. Sand, said the shaft was safe.',
    ['T. B. Sand, Chief Executive Officer of Okolo Deep Mining'],
  ],
  [
    'what somebody is, without a name for the trade',
    'Rosa Pinto has looked. The Chilean surveyor, hired after the crash, spent hours on it. “It was plain,” she said.',
    ['Rosa Pinto'],
  ],
];

const RELATIVES: readonly SpeakerRow[] = [
  [
    'a husband by the surname',
    'Deirdre Hanlon lives here with her husband, Eoin. Mr Hanlon said the quarry cut corners.',
    ['Eoin Hanlon'],
  ],
  [
    'a wife named after “and”',
    'The surveyor fell out with Paul Garrick and his wife Lesley. Mrs Garrick said she was tired.',
    ['Lesley Garrick'],
  ],
  [
    'a wife at a sentence’s head',
    'Wife of the principal, Mrs Bukola Adeye, said he was taken.',
    ['Bukola Adeye'],
  ],
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
  [
    'a relative who does something first',
    'Tom Reyes sighs.\n\n“He cried because the crisps were out,” chips in his wife, Rosa, 51. A source close to him agrees.\n\nHis wife rolls her eyes. “See?” she says.',
    ['Rosa', 'Rosa'],
  ],
];

const BODIES: readonly SpeakerRow[] = [
  [
    'a company of a nation',
    'British packager Pressley Group said it was well. Later the British company said it was late.',
    [
      'Pressley Group, British packager (organization)',
      'Pressley Group, British packager (organization)',
    ],
  ],
  [
    'an owner that is a company',
    'Mine owner Northgate Minerals said the terms were good. The company declined to say more.',
    [
      'Northgate Minerals, Mine owner (organization)',
      'Northgate Minerals, Mine owner (organization)',
    ],
  ],
  [
    'a department whose name tells nothing',
    'Defra said it was looking into two complaints. The department refused to comment.',
    ['Defra (organization)', 'Defra (organization)'],
  ],
  [
    'a group that is called a network',
    'The Sudan Nurses Network said 19 had died. The medical group accused the army of murder.',
    ['Sudan Nurses Network (organization)', 'Sudan Nurses Network (organization)'],
  ],
  [
    'a group that is another',
    'A local rights group said 38 had died. The paramilitary group denied killing anybody.',
    ['local rights group (organization)', 'paramilitary group (organization)'],
  ],
  [
    'a body when it spoke last year',
    'The Norland Fund last year described the goal as “ambitious”.',
    ['Norland Fund (organization)'],
  ],
  [
    'doctors without something',
    'Doctors Without Rivers said it was full.',
    ['Doctors Without Rivers (organization)'],
  ],
  [
    'allied workers',
    'The Norland Transport and Allied Workers Union said it would strike.',
    ['Norland Transport and Allied Workers Union (organization)'],
  ],
  [
    'a union that claims something of some',
    'The union claims 14 of its members were paid too little.',
    ['“The union” (organization)'],
  ],
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
  [
    'whose office it is',
    'The President’s Office declined to comment on the case.',
    ['President’s Office (organization)'],
  ],
  [
    'an ampersand, whoever it acts for',
    'The agent, Swartberg Minerals & Salt, said the ship was insured.',
    ['Swartberg Minerals & Salt, agent (organization)'],
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
