/** Which people and bodies names stand for, and what is told beside them. */

import { describe, test } from 'vitest';
import { expectSpeakers, type SpeakerRow } from './speaker-rows.ts';

const SAME: readonly SpeakerRow[] = [
  [
    'the first of two surnames',
    'The bout of Efraín Quintal Sosa was stopped. Quintal said it was early.',
    ['Efraín Quintal Sosa'],
  ],
  [
    'a body’s report, and the report again',
    'A report by the Ode Water Board said it was late. The report added that fish had died.',
    ['Ode Water Board (organization)', 'Ode Water Board (organization)'],
  ],
  [
    'who is reported to have warned',
    'Ann Lee said Tom Orr had warned her that it was late.',
    ['Ann Lee', 'Tom Orr'],
  ],
  [
    'those who are reported to have told',
    'Ann Lee said doctors told her that it was late.',
    ['Ann Lee', '“doctors” (anonymous)'],
  ],
  ...(
    [
      ['I told Tom Orr that it was late', 'Ann Lee'],
      ['I told him to stop telling stories', 'Ann Lee'],
      ['Tom Orr asked me if it was late', 'Tom Orr'],
      ['Tom Orr told me he would sell it', 'Tom Orr'],
      ['Tom Orr says it is late', 'Tom Orr'],
    ] as const
  ).map(
    ([words, teller]): SpeakerRow => [
      `what is told within what somebody says: ${words}`,
      `“${words},” Ann Lee said.`,
      ['Ann Lee', teller],
    ],
  ),
  [
    'a knight by his given name in full',
    'Geoff Orr, who led the club until 1993, was there. “He smiled,” Sir Geoffrey said.',
    ['Geoff Orr'],
  ],
  [
    'a short form of a given name, then the long one',
    'Archie Lunt sang. Archibald Lunt was born in 1940. “I was loud,” Lunt said.',
    ['Archie Lunt'],
  ],
  [
    'a nickname in single marks within the name, and alone',
    'Ben ‘JJ’ Addo came late. Ann Lee left. JJ, 20, sat down. “It was far,” he said.',
    ['Ben Addo'],
  ],
  [
    'a woman whose husband is named between, and a man of her name',
    'Ada Dunn, whose husband, Ken, died, gave blood. Ms. Dunn said she was tired. “It is late,” said Hugh Dunn, a surgeon.',
    ['Ada Dunn', 'Hugh Dunn, surgeon'],
  ],
  [
    'whoever gave evidence',
    'Neil Orr testified that he had lied. “It was wrong,” the witness said.',
    ['Neil Orr', 'Neil Orr'],
  ],
  [
    'a man by what others call him',
    'Steve Orr laughed. “Soon,” said the man they call Sparky.',
    ['Steve Orr'],
  ],
  [
    'a namesake who spoke last',
    'Owen Tolley, 17, died in May. His father, Mike Tolley, said he had driven his son. “I regret it,” Mr Tolley added.',
    ['Mike Tolley', 'Mike Tolley'],
  ],
  [
    'a surname before a Chinese given name',
    'Winnie Ho Wing-yin said it was late. “Nobody will be left out,” Ho said.',
    ['Winnie Ho Wing-yin', 'Winnie Ho Wing-yin'],
  ],
  [
    'the initials of a body whose name tells little',
    'Ode Diocese Island Schools (ODIS), which employs 12, said it was glad. In a letter, ODIS said they would stay open.',
    ['Ode Diocese Island Schools', 'Ode Diocese Island Schools'],
  ],
  [
    'one surname, two titles',
    'Dr. Kofi Mensah and Ama Mensah run the ward. “We need beds,” Dr Mensah said. “We need staff,” said Ms Mensah.',
    ['Kofi Mensah', 'Ama Mensah'],
  ],
  [
    'a family name that stands first',
    'Kim Min-jun mends nets. Kim said he would sell the boat.',
    ['Kim Min-jun'],
  ],
  [
    'a particle, small or capital',
    'Lars van der Berg spoke. “It is late,” said Van der Berg.',
    ['Lars van der Berg'],
  ],
  [
    'a particle with a hyphen',
    'Hassan al-Masri came. Al-Masri said the oven was cold.',
    ['Hassan al-Masri'],
  ],
  ['a capital that is no particle', 'Al Gorman sang. Gorman said it was fun.', ['Al Gorman']],
  [
    'a double surname',
    'Sylvia Marsh-Devane came. Ms Marsh-Devane said it was late.',
    ['Sylvia Marsh-Devane'],
  ],
  [
    'a surname that is also a title',
    'Singer Eric Tan was fined. “I will appeal,” Tan said.',
    ['Eric Tan, Singer'],
  ],
  [
    'a surname that is also an office',
    'Counsel John Dean testified. “I was there,” said Dean, 80.',
    ['John Dean, Counsel'],
  ],
  [
    'initials, of which the first might be Monsieur',
    'Chief Minister M. K. Ranjan came. “We will fight,” said Ranjan.',
    ['M. K. Ranjan, Chief Minister'],
  ],
  [
    'Monsieur',
    'French President Luc Macé spoke. “I stay,” M. Macé said.',
    ['Luc Macé, French President'],
  ],
  ['letters after a name', 'Mira Lacey SC appeared. Lacey said it was over.', ['Mira Lacey']],
  [
    'qualities between a phrase and the name that it introduces',
    'The star guest, Chilean world bronze medallist Rosa Pinto, joked that she had packed for the wrong planet.\n\n“I train in Arica,” the 24-year-old said.',
    ['Rosa Pinto, star guest', 'Rosa Pinto, star guest'],
  ],
  [
    'what somebody is called, in marks within the name',
    'Mayor Rosalia “Baby” Pinto-Uy vetoed it. “I object,” the mayor said.\n\nHer brother, Rep. Tomas (Ting) Pinto, disagreed. “She can count,” Pinto said.',
    ['Rosalia Pinto-Uy, Mayor', 'Tomas Pinto'],
  ],
  [
    'a rank of generation behind the family name',
    '“It is clear,” said city director Tomas T. Reyes Jr.\n\nReyes added that the alert was late. “That’s on me,” he said.',
    [
      'Tomas T. Reyes Jr., city director',
      'Tomas T. Reyes Jr., city director',
      'Tomas T. Reyes Jr., city director',
    ],
  ],
  [
    'a body with its letters in brackets before an office and the name',
    'Mine Workers Union of Velmark (MWUV) branch chairperson Rosa Pinto said the pit must stay open. “You cannot close it,” she said.',
    [
      'Rosa Pinto, Mine Workers Union of Velmark (MWUV) branch chairperson',
      'Rosa Pinto, Mine Workers Union of Velmark (MWUV) branch chairperson',
    ],
  ],
  [
    'a ministry’s whole name before the minister’s',
    'MINES and Minerals Development Minister Hon. Ivo Perić has warned that the pit will close.',
    ['Ivo Perić, MINES and Minerals Development Minister'],
  ],
  [
    'a head of something, who has a name of her own',
    'Ode Street Equities Head of Research Rosa Pinto said clients should wait. “It is cheap,” the research head added.',
    [
      'Rosa Pinto, Ode Street Equities Head of Research',
      'Rosa Pinto, Ode Street Equities Head of Research',
    ],
  ],
  [
    'an office at a group, though a group is a body',
    'Its Founder and Group CEO Ruslan Abdiev, who flew in on Monday, said the price was final. “I don’t haggle,” he said.',
    ['Ruslan Abdiev, Founder and Group CEO', 'Ruslan Abdiev, Founder and Group CEO'],
  ],
];

const BESIDE: readonly SpeakerRow[] = [
  [
    'one of hers before it',
    'One of her students, Bastien Oudry, now a professor, said she had failed him.',
    ['Bastien Oudry'],
  ],
  [
    'one of them before it',
    'One of them, the retired ferry mate Archie Tull, said he would pay.',
    ['Archie Tull'],
  ],
  [
    'what both of them are',
    'Neighbours Sunil and Margaret Orr said they had noticed the van.',
    ['Sunil Orr, Neighbours'],
  ],
  [
    'an office on a field',
    'Opposition Spokesperson on Trade Kerry-Ann Wedder said the boats had been announced.',
    ['Kerry-Ann Wedder, Opposition Spokesperson on Trade'],
  ],
  [
    'an office of a field for a place',
    'Medical Officer of Health for St Anne Dr Sunita Ramchar said it was late.',
    ['Sunita Ramchar, Medical Officer of Health for St Anne'],
  ],
  [
    'letters of a rank behind a station',
    'Kotwal Police Station OC Mahbub Alam Beper said the man had confessed.',
    ['Mahbub Alam Beper, Kotwal Police Station OC'],
  ],
  [
    'a title that is a name',
    'Ward councillor Nasima Begum Lakhi said the oil was gone.',
    ['Nasima Begum Lakhi'],
  ],
  ['a detective constable', 'Det Con Olu Farrand said it was late.', ['Olu Farrand, Det Con']],
  [
    'two kinds of things that a body is for',
    'The Anti-Fraud and Property Crimes Commission said it was late.',
    ['Anti-Fraud and Property Crimes Commission (organization)'],
  ],
  [
    'those of whom it is',
    'The Tasman Chamber of Growers and Makers said it was late.',
    ['Tasman Chamber of Growers and Makers (organization)'],
  ],
  [
    'a people before the name',
    'The Belgian Joris Wevelaar, second on the day, said the road was wet.',
    ['Joris Wevelaar, Belgian'],
  ],
  ['a relative at a sentence’s head', 'Husband Farid Dunmore said it was loud.', ['Farid Dunmore']],
  ['excellency in capitals', 'HE Al Mannan said the port was open.', ['Al Mannan']],
  [
    'what an advocate is called before and behind it',
    'Adv Pieter Brandsma SC, for the state, said it was late.',
    ['Pieter Brandsma'],
  ],
  [
    'the surname of both of a couple',
    'Jolanta and Piotr Wilczak, who bake next door, said it was loud.',
    ['Jolanta Wilczak'],
  ],
  [
    'no surname of another, where it is one',
    'Ann Harris came first. Harris and Tim Wallace said it was late.',
    ['Ann Harris'],
  ],
  [
    'a second role',
    'Lavenne’s son and business manager, Tomás Lavenne, announced that tickets would be honoured.',
    ['Tomás Lavenne'],
  ],
  [
    'a body of many in the role',
    "The president of the Dockers' Congress, Comrade Ify Orosun, said it was late.",
    ["Ify Orosun, president of the Dockers' Congress"],
  ],
  [
    'a lead author, who leads nobody',
    'The institute’s lead author, Dr Tayo Kaskel, said it behaved well.',
    ['Tayo Kaskel, institute’s lead author'],
  ],
  ['a head of government', 'Taoiseach Mick Marten said it was late.', ['Mick Marten, Taoiseach']],
  ['a courtesy of Singapore', 'Madam Lim Bee Choo said it was hot.', ['Lim Bee Choo']],
  ['a rank of the police', 'DC Hana Mistry said it was cold.', ['Hana Mistry, DC']],
  [
    'a title within a name',
    'P. B. Prince Gajen Babu said it was late.',
    ['P. B. Prince Gajen Babu'],
  ],
  [
    'a weekday behind it',
    'Roads Minister Nitin Gadkar Thursday said it was late.',
    ['Nitin Gadkar, Roads Minister'],
  ],
  [
    'an unusual field of a ministry',
    'The Ministry of Human Resources and Emiratisation said it was late.',
    ['Ministry of Human Resources and Emiratisation (organization)'],
  ],
  [
    'the purpose of an institute',
    'The Institute for the Study of Rivers said it was late.',
    ['Institute for the Study of Rivers (organization)'],
  ],
  [
    'an age between',
    'Ben Addo, 41, a fisherman from Elmina, said the sea was empty.',
    ['Ben Addo, fisherman from Elmina'],
  ],
  [
    'an age in brackets',
    '"It was cold," said Ben Addo (41), a fisherman from Elmina.',
    ['Ben Addo, fisherman from Elmina'],
  ],
  [
    'a spokesman of a body',
    'A spokesman for the ministry, Li Heng, said talks would resume.',
    ['Li Heng, spokesman for the ministry'],
  ],
  [
    'a body that owns its speaker',
    '"No decision was taken," the Foreign Ministry’s Li Heng said.',
    ['Li Heng, Foreign Ministry'],
  ],
  [
    'an office without article or comma',
    'Leader of the weavers’ union Anil Deka differed. "Nobody asked us," he said.',
    ['Anil Deka, Leader of the weavers’ union'],
  ],
  [
    'a kind of newspaper',
    'The business daily Nova Kronika said the ferry would run.',
    ['Nova Kronika, business daily (organization)'],
  ],
  [
    'a name told by the speaker',
    '“We cannot sleep,” said one of them, who gave his name only as Dario.',
    ['Dario'],
  ],
  [
    'a first name told by the speaker',
    '"Nothing moved," said a soldier who asked to be identified only by his first name, Andriy.',
    ['Andriy'],
  ],
  [
    'no name',
    'A spokesperson for Koh & Sons said the plant would close.',
    ['“A spokesperson for Koh & Sons” (anonymous)'],
  ],
  [
    'the family name alone, and not its second half',
    '“It is safe,” Mayor Denise Cole-Hart said.\n\nCouncilman Marcus D. Hart was not convinced. “I was there,” said Hart.',
    ['Denise Cole-Hart, Mayor', 'Marcus D. Hart, Councilman'],
  ],
];

const LATER: readonly SpeakerRow[] = [
  [
    'the first subject of the next paragraph',
    'The mayor of Skarvik said on Monday that she would go.\n\nRosa Pinto, who took office in 2019, said it was enough.',
    ['Rosa Pinto, mayor of Skarvik', 'Rosa Pinto, mayor of Skarvik'],
  ],
  [
    'the one judge of the story',
    'A judge said on Monday that a man who fed gulls must pay.\n\nNobody came.\n\nJudge Iva Horvat said the birds were a menace.',
    ['Iva Horvat, judge', 'Iva Horvat, Judge'],
  ],
  [
    'nobody, where a diplomat is any diplomat',
    'A diplomat said on Monday that talks had failed.\n\nThe envoy’s driver waited. Diplomat Luc Maes said little.',
    ['“A diplomat” (anonymous)', 'Luc Maes, Diplomat'],
  ],
];

describe.each([
  ['the same person with', SAME],
  ['a speaker with', BESIDE],
  ['a lead that is named later by', LATER],
] as const)('extract gives %s', (_name, rows) => {
  test.each(rows)('%s', (_row, text, speakers) => {
    expectSpeakers(text, speakers);
  });
});
