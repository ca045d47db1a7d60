/** Whom the labels of an interview or a transcript stand for. */

import { describe, test } from 'vitest';
import { expectSpeakers, type SpeakerRow } from './speaker-rows.ts';

const ROWS: readonly SpeakerRow[] = [
  [
    'the person whom the introduction names as a possessor',
    'Ann Lee’s new novel is out. She lives in Skarvik.\n\nQ: Why a weir?\n\nA: I grew up beside one.',
    ['Ann Lee'],
  ],
  [
    'the person of the introduction, not one named in a question',
    'Mara Solis shot her film in a week. Solis spoke by telephone.\n\nQ: How was Dino Rossi?\n\nA: I like him.',
    ['Mara Solis'],
  ],
  [
    'nobody known, where nothing says who answers',
    'Q: What of the ruling?\n\nA: We did not expect it.\n\nQ: Will you go on?\n\nA: We will.',
    ['“the interviewee” (anonymous)', '“the interviewee” (anonymous)'],
  ],
  [
    'a role',
    'The debate was on Monday.\n\nMODERATOR: Who starts?\n\nNESS: I do. We need a dam.',
    ['“moderator” (anonymous)', 'NESS'],
  ],
  [
    'a name with offices behind it, as broadcasters write',
    'JANE DOE, HOST: Good evening to you.\n\nTORVALD NESS, CHAIR, HARBOUR BOARD: We have patched the quay.\n\nDOE: That was the chair.',
    ['JANE DOE, HOST', 'TORVALD NESS, CHAIR', 'JANE DOE, HOST'],
  ],
  [
    'a name with seat, party and time behind it, as parliaments write',
    'Mr Torvald Ness (Vardholm North) (Coast): The tolls must be doubled.\n\nHanneke Duyf (Brakel) (14:05): Will the Gentleman give way?\n\nMr Ness: I will not.',
    ['Torvald Ness', 'Hanneke Duyf', 'Torvald Ness'],
  ],
  [
    'nobody’s quote, an asker without a colon, as briefings are typed',
    'MR. NESS: I have a statement.\n\nQ    Will tolls rise?\n\nMR. NESS: They will.',
    ['NESS', 'NESS'],
  ],
  [
    'a place, where somebody else is said to speak',
    'VARDHOLM: “We won’t bow,” said Torvald Ness. “We never did.”',
    ['Torvald Ness', 'Torvald Ness'],
  ],
  [
    'whoever says “I” within the answer',
    'Rosa Pinto studies lakes.\n\nQ: Were you nervous?\n\nA: No. I told her, “Drink it slowly.” She laughed.',
    ['Rosa Pinto', 'Rosa Pinto'],
  ],
  [
    'no source of what others say in its turn',
    'Rosa Pinto studies lakes.\n\nQ: Critics called it a film about rain. Is it?\n\nA: No. It is not.',
    ['“Critics” (anonymous)', 'Rosa Pinto'],
  ],
  [
    'nobody whom it calls “he” itself',
    'MARVA QUILL: I am at Cedar Bottom.\n\nEUSTACE PINTER: I cut forty trees.\n\nQUILL: Eustace Pinter has farmed here since 1988. He says no spray has reached him.',
    ['MARVA QUILL', 'EUSTACE PINTER', 'MARVA QUILL', 'EUSTACE PINTER'],
  ],
];

describe('a heading with a colon brings the words of', () => {
  test.each<SpeakerRow>([
    [
      'whom it is from',
      'The board met on Monday.\n\nAnd from Chairwoman Hanneke Duyf:\n\n“We are pleased.”',
      ['Hanneke Duyf, Chairwoman'],
    ],
    [
      'whom a statement is by',
      'The board met on Monday.\n\nStatement by Torvald Ness:\n\n“So am I.”',
      ['Torvald Ness'],
    ],
  ])('%s', (_name, text, speakers) => {
    expectSpeakers(text, speakers);
  });
});

describe('a label stands for', () => {
  test.each(ROWS)('%s', (_name, text, speakers) => {
    expectSpeakers(text, speakers);
  });
});
