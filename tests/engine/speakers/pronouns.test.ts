/** Whom a pronoun stands for. */

import { describe, expect, test } from 'vitest';
import { quotesOf } from '../read-quotes.ts';
import { expectSpeakers, type SpeakerRow } from './speaker-rows.ts';

const ROWS: readonly SpeakerRow[] = [
  [
    'whom it is told of, and not a woman met in passing',
    'Samira Haddad drew maps. Her first superior told her that no woman would climb up there. “He was right,” she liked to say.',
    ['“Her first superior” (anonymous)', 'Samira Haddad'],
  ],
  [
    'no storm',
    'At the market, whose roof has leaked since Typhoon Yolanda, vendor Linda Bolan, 58, said she was tired. “We get wet,” she said.',
    ['Linda Bolan, vendor', 'Linda Bolan, vendor'],
  ],
  [
    'who asked something, in her own question',
    'Asked by Jo Alder what she was to tell her bank, the minister said it was late. “You were here,” she replied.',
    ['Jo Alder', '“the minister” (anonymous)', 'Jo Alder'],
  ],
  [
    'who answers, and not who asked',
    'Lorna Petrie took the stand. Asked by Ms Sorren what she had done, she replied that it was late.',
    ['Sorren', 'Lorna Petrie'],
  ],
  [
    'the first of both who spoke together',
    'Monica Felber and Lorna Petrie said in a letter that the line was open. “Please be patient,” they wrote.',
    ['Monica Felber', 'Monica Felber'],
  ],
  [
    'people whom nobody named, and no body spoken of before',
    'The Kestrel Fund opened in May. “I sent the form,” Ann Mehta told the Ode Herald.\n\nIn June they told her that it was lost.',
    ['Ann Mehta', '“they” (anonymous)'],
  ],
  [
    'in somebody’s words, neither she nor a body that she didn’t speak of',
    'The Kestrel Fund opened in May. “I sent the form,” said Ann Mehta. “They said the fax was broken.”',
    ['Ann Mehta', 'Ann Mehta', '“They” (anonymous)'],
  ],
  [
    'a body just spoken of',
    'The auctioneers, Pell Brothers Ltd, see it otherwise. They said that the museum had been invited.',
    ['Pell Brothers, auctioneers (organization)'],
  ],
  [
    'a relative by marriage who is named so',
    '“I signed,” said Jonas Pradel, 58. His daughter-in-law Kuni said it was late. “That was in March,” she added.',
    ['Jonas Pradel', 'Kuni', 'Kuni'],
  ],
  [
    'whom it is told of, not where his school is',
    'For Segun Akin, a student at the University of Technology, Akure, it came as a blow. He said he had lost two years.',
    ['Segun Akin, student at the University of Technology'],
  ],
  [
    'who reports another by his name',
    'Gray Tindal, 73, poured salt on a hedge.\n\nProsecutor Rob Amis said it began in May. Tindal kept a log, he added.',
    ['Rob Amis, Prosecutor', 'Rob Amis, Prosecutor'],
  ],
  [
    'a body that warns in the midst of its words',
    'The Red Lantern Society said its clinic in Ulan was full. Blood, it warned, would run out by Friday.',
    ['Red Lantern Society (organization)', 'Red Lantern Society (organization)'],
  ],
  [
    'a director of the company',
    '“It is late,” said Ann Mehta.\n\nRavi Shrim, managing director of the company, said bids were in. “It is done,” he said.',
    [
      'Ann Mehta',
      'Ravi Shrim, managing director of the company',
      'Ravi Shrim, managing director of the company',
    ],
  ],
  [
    'who does something at the head of a sentence',
    'Tessa Oake milks 180 cows near Ode with Guy Strand. She said they were losing money.',
    ['Tessa Oake'],
  ],
  [
    'the subject of the sentence before, not whom it mentions',
    'Rosa Pinto met Ada Mensah on Monday. “It went well,” she said.',
    ['Rosa Pinto'],
  ],
  [
    'the one whose gender agrees',
    'Dr Hana Sato runs the ward. Her brother Kenji drives the van. “It is too small,” he said.',
    ['Kenji'],
  ],
  [
    'the subject of the paragraph, not whoever spoke in the one before',
    'Minister Carla Voss came too. She said the money was there.\n\nProf. Tui Rangi, an economist, was not convinced. “It was there in March,” she said.',
    ['Carla Voss, Minister', 'Tui Rangi, economist'],
  ],
  [
    'whom a question is put to',
    '"Is the bridge safe?" a reporter asked Rosa Pinto. "Yes," she said.',
    ['“a reporter” (anonymous)', 'Rosa Pinto'],
  ],
  [
    'the unnamed subject, where the name has another gender',
    'When Luka Perić arrived, the mayor greeted him. “Welcome,” she said.',
    ['“the mayor” (anonymous)'],
  ],
  [
    'an organisation',
    'The airline apologised on Monday. “We are sorry,” it said.',
    ['“The airline” (organization)'],
  ],
  [
    'a group',
    'Three farmers came down. They said the well was dry.',
    ['“Three farmers” (anonymous)'],
  ],
  ['no place', 'Ben Addo lives in Elmina. He said the sea was empty.', ['Ben Addo']],
  [
    'no street',
    'Outside the Courthouse on Harbour Street, Nora Lacey said she would appeal. “I did nothing,” she told reporters.',
    ['Nora Lacey', 'Nora Lacey'],
  ],
  [
    'nobody who is only mentioned in what is quoted',
    'Tom Reyes runs the inn. “Ivo Perić was late,” he said. “He apologised,” he added.',
    ['Tom Reyes', 'Tom Reyes'],
  ],
  [
    'one, where a couple was named since',
    'Tom Reyes is back. “I wept,” he admits. The couple have put their villa up for sale. Did he say it? “No,” he says.',
    ['Tom Reyes', 'Tom Reyes'],
  ],
  [
    'a president of a club, behind a word that is a noun too',
    'Local running club president Ivo Perić was unimpressed. “We run at night,” he said.',
    ['Ivo Perić, club president'],
  ],
];

describe('a pronoun stands for', () => {
  test.each(ROWS)('%s', (_name, text, speakers) => {
    expectSpeakers(text, speakers);
  });
});

test.each([
  ['two who spoke together', '“Please wait,” they wrote.', ['Lorna Petrie']],
  ['one of two', '“Please wait,” she wrote.', []],
  ['others who are many', 'Critics were angry. “Please wait,” critics wrote.', []],
])('%s: who else says it', (_name, text, others) => {
  const quotes = quotesOf(`Monica Felber and Lorna Petrie said it was late. ${text}`);
  expect(quotes.at(-1)?.coSpeakers.map(({ name }) => name)).toEqual(others);
});
