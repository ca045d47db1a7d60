/** Who said it: the mention is marked in the text; the quote follows in short. */

import { describe, expect, test } from 'vitest';
import { marked } from '../support/marked.ts';
import { textsOf } from './read.ts';
import { inShort, quotesOf } from './read-quotes.ts';

type Row = readonly [name: string, text: string, quote: string];

const NAMES: readonly Row[] = [
  [
    'a union that is called by its workers',
    '[[The Allied Cable and Engine Workers]] said it was late.',
    'indirect by Allied Cable and Engine Workers (organization)',
  ],
  [
    'a member of a province’s government',
    '[[Ode MEC Sipho Mabena]] said it was late.',
    'indirect by Sipho Mabena, Ode MEC',
  ],
  [
    'by whom a report is',
    '[[A report]] by the Ode Water Board said it was late.',
    'indirect by Ode Water Board (organization)',
  ],
  [
    'who issued an opinion',
    '[[An opinion]] issued by the Ode Water Board in May said it was late.',
    'indirect by Ode Water Board (organization)',
  ],
  ['whose affidavit it is', '[[An affidavit]] by Tom Orr said it was late.', 'indirect by Tom Orr'],
  [
    'where a report is from',
    '[[A report]] from Skarvik said it was late.',
    'indirect by “A report from Skarvik” (document)',
  ],
  [
    'a lawsuit of nobody who is told',
    '[[The lawsuit]] says it was late.',
    'indirect by “The lawsuit” (document)',
  ],
  [
    'a district’s officer',
    '[[Ode Collector Ira Desmond]] said it was late.',
    'indirect by Ira Desmond, Ode Collector',
  ],
  [
    'an office of a body with its letters in brackets',
    '[[the President of the Ode Coastal Assembly]] (OCA), Comrade Pere Tonge, said it was late.',
    'indirect by Pere Tonge, President of the Ode Coastal Assembly',
  ],
  [
    'a name after a time of day',
    'Earlier in [[the day Dale Burke]] said it was late.',
    'indirect by Dale Burke',
  ],
  [
    'what a workers’ union is of',
    "[[The Cable and Metal Workers' Union]] said it was late.",
    "indirect by Cable and Metal Workers' Union (organization)",
  ],
  [
    'what a workers’ union is of, in a list',
    "[[The Rail, Harbour and Cable Workers' Union]] said it was late.",
    "indirect by Rail, Harbour and Cable Workers' Union (organization)",
  ],
  [
    'a house by its saint',
    "[[St Guthrum's Hospital]] said it was late.",
    "indirect by St Guthrum's Hospital (organization)",
  ],
  [
    'a firm’s adviser from outside',
    '[[the firm’s outside accountant]], Rachel Quint, said it was late.',
    'indirect by Rachel Quint, firm’s outside accountant',
  ],
  ...['Engr.', 'Barr.', 'Adv.', 'Eng.', 'His Excellency Eng.'].map(
    (title): Row => [
      `a title of ${title}`,
      `“It was bad,” said [[${title} Zeljko Perkovic]], who led the team.`,
      'direct by Zeljko Perkovic',
    ],
  ),
  [
    'a member of a provincial assembly',
    '[[MPA Shazia Lakhvera]] said it was late.',
    'indirect by Shazia Lakhvera, MPA',
  ],
  [
    'an office of a place',
    '[[Mayor of Velmark Ann Lee]] said it was late.',
    'indirect by Ann Lee, Mayor of Velmark',
  ],
  [
    'an office of a body, and nobody’s name',
    '[[The Director of Public Prosecutions]] said it was late.',
    'indirect by “The Director of Public Prosecutions” (anonymous)',
  ],
  [
    'what a body is before its name',
    '[[Carmaker Orla Motor]] said it was late.',
    'indirect by Orla Motor, Carmaker (organization)',
  ],
  [
    'an ordinary noun for a person before a name of two words',
    '[[Shopkeeper Mia Frei]] said it was late.',
    'indirect by Mia Frei, Shopkeeper',
  ],
  [
    'children before the name',
    '[[Mother]] of two Mia Frei said it was late.',
    'indirect by Mia Frei, Mother of two',
  ],
  [
    'a party’s letters with a bracket before an office',
    '[[CPI(M) leader Rina Das]] said it was late.',
    'indirect by Rina Das, CPI(M) leader',
  ],
  [
    'a name in apposition to a phrase of any thing',
    '[[The fund]], Orla Kapital, told us that it had sold.',
    'indirect by Orla Kapital, fund',
  ],
  [
    'a first word that is a verb too, behind a comma',
    '“It will hold,” [[the nominee]], Wade Norling, told voters.',
    'direct by Wade Norling, nominee',
  ],
  [
    'a body’s letters in brackets before an office',
    '[[River Rescue Board (RRB) head Ann Lee]] said two were safe.',
    'indirect by Ann Lee, River Rescue Board (RRB) head',
  ],
  [
    'what somebody is, joined by hyphens',
    '[[Fifth-grader Mia Frei]] said it would hold.',
    'indirect by Mia Frei, Fifth-grader',
  ],
  [
    'an adverb at the sentence’s head',
    'Afterwards [[a Labour spokesman]] said it was late.',
    'indirect by “a Labour spokesman” (anonymous)',
  ],
  [
    'an outlet of two words',
    '[[Al Jazeera]] said it was late.',
    'indirect by Al Jazeera (organization)',
  ],
  [
    'a verb in the present that looks like a noun',
    '[[The Ministry]] states that the ship was late.',
    'indirect by Ministry (organization)',
  ],
  [
    'an office that is of something',
    '“It will hold,” said [[Secretary of State Ann Lee]].',
    'direct by Ann Lee, Secretary of State',
  ],
  [
    'an office of the police',
    '[[Deputy Commissioner of Police Rina Das]] said two were held.',
    'indirect by Rina Das, Deputy Commissioner of Police',
  ],
  [
    'an office of an office',
    '[[Minister of State for Home Affairs Rina Das]] said two were held.',
    'indirect by Rina Das, Minister of State for Home Affairs',
  ],
  [
    'two offices and no article',
    '“It will hold,” [[founder and CEO Ann Lee]] said.',
    'direct by Ann Lee, founder and CEO',
  ],
  [
    'two offices behind an article',
    '“It will hold,” [[the land developer and Senate hopeful Lou Ross]] tweeted.',
    'direct by Lou Ross, land developer and Senate hopeful',
  ],
  [
    'a possessive phrase of any thing before it',
    'The pill will cost 40 crowns, [[its maker]], Orla Therapeutics, said.',
    'indirect by Orla Therapeutics, maker (organization)',
  ],
  [
    'a count before it',
    'Two nurses came to the inquiry. [[One]], Mia Frei, said she had left early.',
    'indirect by Mia Frei',
  ],
  [
    'a body whose name has a person’s word in it',
    '[[The ferry’s owner]], Halden Star Lines, said it was sound.',
    'indirect by Halden Star Lines, ferry’s owner (organization)',
  ],
  [
    'a day between name and cue',
    '[[Acme Robotics]] today announced that it had sold its mill.',
    'indirect by Acme Robotics (organization)',
  ],
  [
    'a body named by an adjective',
    '[[Norland’s military]] said it had seen nothing.',
    'indirect by “Norland’s military” (organization)',
  ],
  [
    'an epithet with a name of two words in it',
    'Actor Lou Ross was glad. “It was fun,” [[the Blue Harbour star]] said.',
    'direct by Lou Ross, Actor',
  ],
  [
    'one of a people, after the one who spoke',
    'Coach Bruno Salvi was cross. “We were asleep,” [[the Italian]] said.',
    'direct by Bruno Salvi, Coach',
  ],
  [
    'one of a people, said of somebody before',
    'The Swiss skier Mia Frei won. Canadian Lou Ross was second. [[The Swiss]] said the snow was soft.',
    'indirect by Mia Frei, Swiss skier',
  ],
  [
    'one of a people that nobody was said to be',
    '[[The Italian]] said the snow was soft.',
    'indirect by “The Italian” (anonymous)',
  ],
  [
    'a firm by the capital letter in its name',
    '[[NordBank]] said its profit fell.',
    'indirect by NordBank (organization)',
  ],
  [
    'a document that claims',
    '[[The lawsuit]] claims the board knew about the leak.',
    'indirect by “The lawsuit” (document)',
  ],
  [
    'many in a clause about a thing',
    'It was a move that [[critics]] say would cost lives.',
    'indirect by “critics” (anonymous)',
  ],
  [
    'a body after the text in which it spoke',
    'In a joint statement, [[Acme Robotics]] called for “an end to it all”.',
    'direct by Acme Robotics (organization)',
  ],
  ['a courtesy title', '“It holds,” said [[Dr. Ann Lee]].', 'direct by Ann Lee'],
  [
    'an office before the name',
    '“It will end by March,” [[Minister Thabo Nkosi]] told parliament.',
    'direct by Thabo Nkosi, Minister',
  ],
  [
    'a rank before the name',
    '[[Garda Superintendent Aoife Brennan]] said the road would stay closed.',
    'indirect by Aoife Brennan, Garda Superintendent',
  ],
  [
    'a trade before the name',
    '“We’re gutted,” said [[striker Callum Reid]] after the match.',
    'direct by Callum Reid, striker',
  ],
  [
    'an office between commas',
    '[[Rosa Pinto]], the mayor of Skarvik, said the river was rising.',
    'indirect by Rosa Pinto, mayor of Skarvik',
  ],
  [
    'an office after the name',
    '“The river is rising,” said [[Rosa Pinto]], mayor of Skarvik.',
    'direct by Rosa Pinto, mayor of Skarvik',
  ],
  [
    'a trade between name and cue',
    '“Nobody asked us,” [[Ben Addo]], a fisherman from Elmina, said.',
    'direct by Ben Addo, fisherman from Elmina',
  ],
  ['initials', '“Tariffs will fall,” said [[R. K. Nair]].', 'direct by R. K. Nair'],
  ['particles', '“It holds,” said [[Piet van der Berg]].', 'direct by Piet van der Berg'],
];

const CHAINS: readonly Row[] = [
  [
    'a name that was read for the same phrase before',
    'The nominee left early.\n\n[[The nominee]], Wade Norling, said it was late.',
    'indirect by Wade Norling, nominee',
  ],
  [
    'a minister, and not the one of another field',
    'Transport Minister Ann Lee came. [[The Health Minister]] said it was late.',
    'indirect by “The Health Minister” (anonymous)',
  ],
  [
    'the same minister by the field',
    'Health Minister Ann Lee came. [[The Health Minister]] said it was late.',
    'indirect by Ann Lee, Health Minister',
  ],
  [
    'a union that says whose it is',
    'Norland Coal fell. [[The miners’ union]] said it was late.',
    'indirect by miners’ union (organization)',
  ],
  [
    'one who sits for a party',
    'If Lou Ross is worried, he isn’t showing it. [[The Georgia Republican]] said he had the wind on his side.',
    'indirect by Lou Ross',
  ],
  [
    'a body by what any body may be called',
    'The River Rescue Board met. [[The agency]] blamed the flood.',
    'indirect by River Rescue Board (organization)',
  ],
  [
    'a body of the same sentence',
    'NASA put off the launch after a leak, [[the agency]] said.',
    'indirect by NASA (organization)',
  ],
  [
    'a firm whose shares rose',
    'Shares of ferry firm Skerryline jumped after [[the company]] said it would sail at night.',
    'indirect by Skerryline, ferry firm (organization)',
  ],
  [
    'letters with stops for a body’s name',
    'The Food and Drug Administration passed the pill. [[The F.D.A.]] said doctors should test it.',
    'indirect by Food and Drug Administration (organization)',
  ],
  [
    'letters for an office',
    'Deputy Commissioner of Police Rina Das came by. [[The DCP]] said two were held.',
    'indirect by Rina Das, Deputy Commissioner of Police',
  ],
  [
    'somebody who is named a paragraph later, with an age',
    '[[A baker]] says she was left in tears.\n\nMia Frei, 38, came to work at six on Monday.',
    'indirect by Mia Frei, baker',
  ],
  [
    'a minister who is named a paragraph later, by nothing but the name',
    '[[The chancellor]] said tolls would rise.\n\nOn the radio, Lou Ross laughed.',
    'indirect by Lou Ross, chancellor',
  ],
  [
    'a minister, and not another whose office is told',
    '[[The chancellor]] said tolls would rise.\n\nOpposition leader Lou Ross laughed.',
    'indirect by “The chancellor” (anonymous)',
  ],
  [
    'a pronoun',
    'Prime Minister Joseph Tamale met farmers. “We hear you,” [[he]] said.',
    'direct by Joseph Tamale, Prime Minister',
  ],
  [
    'a pronoun by its gender',
    'Maria Flores owns the mill. Her brother Juan runs it. “It is too old,” [[she]] said.',
    'direct by Maria Flores',
  ],
  [
    'a surname',
    'Dr Ngozi Abara opened the clinic. [[Abara]] said the queue was endless.',
    'indirect by Ngozi Abara',
  ],
  [
    'a surname named in full later',
    '“It is too old,” [[Ms Flores]] said. Maria Flores has owned the mill since 1999.',
    'direct by Maria Flores',
  ],
  [
    'a phrase that repeats the role',
    'The mill’s owner, Maria Flores, arrived late. [[The owner]] said it was too old.',
    'indirect by Maria Flores, mill’s owner',
  ],
  [
    'a phrase with “ex-”',
    'Former diplomat Vikram Sahay spoke in Pune. “It is a pause,” [[the ex-diplomat]] said.',
    'direct by Vikram Sahay, Former diplomat',
  ],
  [
    'an organisation’s last word',
    'The Tana Water Board met on Monday. [[The board]] said the dam was safe.',
    'indirect by Tana Water Board (organization)',
  ],
];

const OTHERS: readonly Row[] = [
  [
    'an organisation',
    '[[The Tana Water Board]] said the dam was safe.',
    'indirect by Tana Water Board (organization)',
  ],
  [
    'a ministry',
    '[[The Foreign Ministry of Ostrava]] said that talks would resume.',
    'indirect by Foreign Ministry of Ostrava (organization)',
  ],
  [
    'a company without a name',
    '[[The company]] said: “We regret the delay.”',
    'direct by “The company” (organization)',
  ],
  [
    'an anonymous official',
    '[[A senior diplomat]] said the talks had failed.',
    'indirect by “A senior diplomat” (anonymous)',
  ],
  [
    'somebody described at length',
    '“The talks failed,” said [[a senior diplomat]] from a donor country.',
    'direct by “a senior diplomat from a donor country” (anonymous)',
  ],
  ['many', '[[Critics]] say the law is too vague.', 'indirect by “Critics” (anonymous)'],
  [
    'a document',
    '[[The report]] says that wages have fallen.',
    'indirect by “The report” (document)',
  ],
];

describe.each([
  ['a name with', NAMES],
  ['the name behind', CHAINS],
  ['a speaker that is', OTHERS],
] as const)('extract gives %s', (_name, rows) => {
  test.each(rows)('%s', (_row, input, expected) => {
    const { text, spans } = marked(input);
    const quotes = quotesOf(text);
    expect(quotes.map(inShort)).toEqual([expected]);
    const mentions = quotes.flatMap(({ speaker }) => speaker?.mention ?? []);
    expect(textsOf(text, mentions)).toEqual(textsOf(text, spans));
    expect(mentions).toEqual(spans);
  });
});

test('gives what follows the writer’s own question to whoever spoke before', () => {
  const text = '“Fine,” said Lou Ross.\n\nI asked what he had told them.\n\n“I’d think about it.”';
  expect(quotesOf(text).map(inShort)).toEqual([
    'direct by Lou Ross',
    'indirect by “I” (anonymous)',
    'direct by Lou Ross',
  ]);
});

test('gives a release’s quotation to the one whose office stands before the name', () => {
  const text = 'Chair of the River Towns Alliance, Ann Lee, said:\n\n“We welcome this fund.”';
  expect(quotesOf(text).map(inShort)).toEqual([
    'direct by Ann Lee, Chair of the River Towns Alliance',
  ]);
});

test('gives who answers in an interview, whose questions are its writer’s own', () => {
  const text = [
    'Miguel Santos has kept the lighthouse at Cabo Raso since 1988.',
    'Q: Why did you stay?',
    'A: I like the wind.',
    'Q: And the winter?',
    'A: You get used to it.',
  ].join('\n\n');
  expect(quotesOf(text).map(inShort)).toEqual([
    'direct by Miguel Santos',
    'direct by Miguel Santos',
  ]);
});
